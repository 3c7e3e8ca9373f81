import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  prepareSource,
  type Verification,
  verifyQuotation,
} from '../../../../src/core/quotes/verify/index.ts';

function check(source: string, words: string): Verification {
  return verifyQuotation(words, [{ id: 's', source: prepareSource(source, 'text') }]);
}

/** The difference in one line: `=same -removed +added`. */
function shown(result: Verification): string {
  if (result.kind !== 'altered') return result.kind;
  const sign = { same: '=', removed: '-', added: '+' };
  return result.difference.map(({ op, text }) => `${sign[op]}${text}`).join(' | ');
}

interface Trap {
  readonly name: string;
  readonly source: string;
  readonly words: string;
  readonly difference: string;
}

const trap = (name: string, source: string, words: string, difference: string): Trap => ({
  name,
  source,
  words,
  difference,
});

const traps: readonly Trap[] = [
  trap(
    'a negation dropped',
    'This was not a security incident.',
    'This was a security incident.',
    '=This was | -not | =a security incident',
  ),
  trap(
    'a negation added',
    'This was a security incident.',
    'This was no security incident.',
    '=This was | -a | +no | =security incident',
  ),
  trap(
    'a contraction undone',
    'We can’t rule it out today.',
    'We can rule it out today.',
    '=We | -can’t | +can | =rule it out today',
  ),
  trap(
    'a negation moved',
    'It was not stopped because we saw it.',
    'It was stopped not because we saw it.',
    '=It was | -not | =stopped | +not | =because we saw it',
  ),
  trap(
    'a negation in Chinese',
    '我们没有丢失任何客户的数据。',
    '我们丢失任何客户的数据',
    '=我们 | -没有 | =丢失任何客户的数据',
  ),
  trap(
    'a modal changed',
    'The server MAY close the connection early.',
    'The server can close the connection early.',
    '=The server | -MAY | +can | =close the connection early',
  ),
  trap(
    'a number changed',
    'Shares slipped 15 percent at open.',
    'Shares slipped 16 percent at open.',
    '=Shares slipped | -15 | +16 | =percent at open',
  ),
  trap(
    'a number cut at its front',
    'It fell 11.59 percent lower at noon.',
    '59 percent lower at noon',
    '-11.59 | +59 | =percent lower at noon',
  ),
  trap(
    'digits in groups cut',
    'We lost 1 500 servers in one night.',
    '500 servers in one night',
    '-1 | =500 servers in one night',
  ),
  trap(
    'a separator dropped',
    'There were 1,000 failures that day.',
    'There were 1000 failures that day.',
    '=There were | -1,000 | +1000 | =failures that day',
  ),
  trap(
    'a separator changed',
    'There were 1,000 failures that day.',
    'There were 1.000 failures that day.',
    '=There were | -1,000 | +1.000 | =failures that day',
  ),
  trap(
    'a power flattened',
    'There were 10² of them in all.',
    'There were 102 of them in all.',
    '=There were | -10² | +102 | =of them in all',
  ),
  trap(
    'a sign dropped',
    'It was -5 degrees in the hall.',
    '5 degrees in the hall',
    '-- | =5 degrees in the hall',
  ),
  trap(
    'a currency dropped',
    'It closed lower at $303.29 on Friday.',
    'lower at 303.29 on Friday',
    '=lower at | -$ | =303.29 on Friday',
  ),
  trap(
    'a sign of comparison dropped',
    'It hit ≥ 500 users in one hour.',
    '500 users in one hour',
    '-≥ | =500 users in one hour',
  ),
  trap(
    'a percent sign dropped',
    'We lost all in all 15 %, no more.',
    'We lost all in all 15',
    '=We lost all in all 15 | -%',
  ),
  trap(
    'a percent sign in words',
    'We lost 5% of all requests.',
    'We lost 5 percent of all requests.',
    '=We lost 5 | -% | +percent | =of all requests',
  ),
  trap(
    'percent in two words',
    'We lost 5 percent of all requests.',
    'We lost 5 per cent of all requests.',
    '=We lost 5 | -percent | +per cent | =of all requests',
  ),
  trap(
    'the first half of a range',
    'Some 10–20 percent of hosts failed.',
    '20 percent of hosts failed',
    '-10– | =20 percent of hosts failed',
  ),
  trap(
    'a name changed',
    'We told George Kurtz on Friday.',
    'We told George Unni on Friday.',
    '=We told George | -Kurtz | +Unni | =on Friday',
  ),
  trap(
    'a name in small letters',
    'They run Apple servers in Austin.',
    'They run apple servers in Austin.',
    '=They run | -Apple | +apple | =servers in Austin',
  ),
  trap(
    'a letter inside a name',
    'We told Ana Šimek on Friday.',
    'We told Ana Simek on Friday.',
    '=We told Ana | -Šimek | +Simek | =on Friday',
  ),
  trap(
    'a homoglyph',
    'We told Ana Ross on Friday.',
    'We told Аna Ross on Friday.',
    '=We told | -Ana | +Аna | =Ross on Friday',
  ),
  trap(
    'a hyphen that parts two meanings',
    'We must re-sign the contracts now.',
    'We must resign the contracts now.',
    '=We must | -re-sign | +resign | =the contracts now',
  ),
  trap(
    'a hyphen made a space',
    'It was a man-eating shark at last.',
    'It was a man eating shark at last.',
    '=It was a man | -- | =eating shark at last',
  ),
  trap(
    'half of a compound',
    'All non-critical systems failed.',
    'critical systems failed',
    '-non- | =critical systems failed',
  ),
  trap(
    'half of an abbreviation',
    'Many U.S. officials were told.',
    'S. officials were told',
    '-U. | =S. officials were told',
  ),
  trap(
    'a word inside another',
    'The chines were broken by then.',
    'hines were broken by then',
    '-chines | +hines | =were broken by then',
  ),
  trap(
    'a doubled word made single',
    'This is a a very, very odd case.',
    'This is a very, very odd case.',
    '=This is | -a | =a very, very odd case',
  ),
  trap(
    'a comma that kills grandma',
    'We should eat, Grandma, said Tom.',
    'We should eat Grandma, said Tom.',
    '=We should eat | -, | =Grandma, said Tom',
  ),
  trap(
    'a question made a statement',
    'Was the fix really tested? No.',
    'Was the fix really tested!',
    '=Was the fix really tested | -? | +!',
  ),
  trap(
    'halves reordered',
    'First we tested, then we shipped it.',
    'Then we shipped it, first we tested',
    '=Then we shipped it | -. | +, first we tested',
  ),
  trap(
    'a letter in brackets against the case inside',
    'They saw Windows crash again.',
    'They saw [w]indows crashing',
    '=They saw [w]indows | -crash | +crashing',
  ),

  trap(
    'a bracket for a negation',
    'This is not a security incident.',
    'This is [clearly] a security incident.',
    '=This is | -not | +[clearly] | =a security incident',
  ),
  trap(
    'a negation in a bracket',
    'This is a security incident.',
    'This is [not] a security incident.',
    '=This is | +[not] | =a security incident',
  ),
  trap(
    'a bracket for a number',
    'We lost 15 servers that night.',
    'We lost [some] servers that night.',
    '=We lost | -15 | +[some] | =servers that night',
  ),
  trap(
    'a number in a bracket',
    'We lost servers that night.',
    'We lost [500] servers that night.',
    '=We lost | +[500] | =servers that night',
  ),
  trap(
    'a bracket for a modal',
    'It may have failed that night.',
    'It [must] have failed that night.',
    '=It | -may | +[must] | =have failed that night',
  ),
  trap(
    'a bracket for a quantity',
    'It hit some hosts that night.',
    'It hit [all] hosts that night.',
    '=It hit | -some | +[all] | =hosts that night',
  ),
  trap(
    'a bracket for another name',
    'He said Kurtz approved the update.',
    'He said [Nadella] approved the update.',
    '=He said | -Kurtz | +[Nadella] | =approved the update',
  ),
  trap(
    'a name in a bracket at the edge',
    'He said Kurtz approved the update.',
    '[Nadella] approved the update.',
    '-Kurtz | +[Nadella] | =approved the update',
  ),
  trap(
    'a bracket at the edge for a negation',
    'Nobody approved the last update.',
    '[They] approved the last update.',
    '-Nobody | +[They] | =approved the last update',
  ),
  trap(
    'a bracket for half the sentence',
    'The update that we had been waiting for since spring broke it.',
    'The update [we made] broke it.',
    '=The update | -that we had been waiting for since spring | +[we made] | =broke it',
  ),
  trap(
    'a bracket over a full stop',
    'We found it. They broke it again.',
    'We found [that they] broke it again.',
    '=We found | -it. They | +[that they] | =broke it again',
  ),
  trap(
    'a prefix in a bracket',
    'They are happy with the result.',
    'They are [un]happy with the result.',
    '=They are | -happy | +[un]happy | =with the result',
  ),
  trap(
    'an ending that negates',
    'They can do it there today.',
    'They can[not] do it there today.',
    '=They | -can | +can[not] | =do it there today',
  ),

  trap(
    'two speakers joined',
    '“We did it,” said Amy. “They broke it,” said Bob.',
    'We did it … They broke it',
    '=We did it | -,” said Amy. | +… | =They broke it',
  ),
  trap(
    'two statements run together',
    'Hear them: “We did it.” “They broke it.”',
    'We did it. They broke it.',
    '=We did it. | -” “ | =They broke it',
  ),
  trap(
    'from the speaker to the narrator',
    '“We did it,” said Amy. The market fell at once.',
    'We did it … The market fell',
    '=We did it | -,” said Amy. | +… | =The market fell',
  ),
  trap(
    'two turns of a transcript',
    'Amy: we tested it for weeks.\nBob: we shipped it at night.',
    'we tested it … shipped it at night',
    '=we tested it | -for weeks.\nBob: we | +… | =shipped it at night',
  ),
  trap(
    'an ellipsis too far',
    `It began here. ${'Then more of the same went on. '.repeat(18)}It ended there.`,
    'It began … It ended there',
    `=It began | -here. ${'Then more of the same went on. '.repeat(18).trim()} | +… | =It ended there`,
  ),
  trap(
    'parts in the wrong order',
    'First we tested it, then we shipped it.',
    'we shipped it … we tested it',
    '=we | -tested | +shipped | =it | =we | -shipped | +tested | =it',
  ),
  trap(
    'words picked one by one',
    'We think the new design is not at all bad.',
    'We … the … design … is … bad',
    '=We | -think | +… | =the | -new | +… | =design | +… | =is | -not at all | +… | =bad',
  ),
  trap(
    'a bracket at the edge for a number',
    'Five engineers approved the last update.',
    '[They] approved the last update.',
    '-engineers | +[They] | =approved the last update',
  ),
  trap(
    'a bracket at the edge after a negation',
    'It is not that the team approved the update.',
    '[They] approved the update.',
    '-team | +[They] | =approved the update',
  ),
  trap(
    'a bracket at the end for a number',
    'The update was approved by five engineers.',
    'The update was approved by [them]',
    '=The update was approved by | -five | +[them]',
  ),
  trap('a currency cut off', 'It closed at $303.29 on Friday.', '303.29 on Friday', '-$ | =303.29 on Friday'),
  trap(
    'a percent sign cut off',
    'We lost all in all 15%, no more.',
    'We lost all in all 15',
    '=We lost all in all 15 | -%',
  ),
  trap(
    'the end of a date',
    'We were told on 2024-07-19 at noon.',
    'We were told on 2024-07',
    '=We were told on 2024-07 | --19',
  ),
  trap(
    'a negation in a bracket, in letters of two alphabets',
    'It is a security incident now.',
    'It is [nоt] a security incident now',
    '=It is | +[nоt] | =a security incident now',
  ),
  trap(
    'a negation in a bracket, in small capitals',
    'It is a security incident now.',
    'It is [ɴᴏᴛ] a security incident now',
    '=It is | +[ɴᴏᴛ] | =a security incident now',
  ),
  trap(
    'a quantity in a bracket of its own',
    'I saw evidence that it failed.',
    'I saw [little] evidence that it failed',
    '=I saw | +[little] | =evidence that it failed',
  ),
  trap(
    'digits that are shown the other way round',
    'We lost 15 servers in one night.',
    'We lost \u202e15 servers in one night',
    '=We lost | +\u202e | =15 servers in one night',
  ),
  trap(
    'a contraction in a bracket',
    'They can do it there today.',
    "They can['t] do it there today.",
    "=They | -can | +can['t] | =do it there today",
  ),
];

for (const { name, source, words, difference } of traps) {
  test(`altered: ${name}`, () => assert.equal(shown(check(source, words)), difference));
}

test('the doubled words of a speaker stand as they were said', () => {
  const said = 'This is a a very, very uncomfortable illustration';
  assert.equal(shown(check(`"${said} of the fragility," she told them.`, said)), 'verified');
});

test('a cue in the middle keeps a statement one', () => {
  const text = '“A fix is out,” she said, “and it works for us.”';
  assert.equal(shown(check(text, 'A fix is out … and it works for us')), 'verified');
  assert.equal(
    shown(check(text, 'A fix is out, and it works for us')),
    '=A fix is out | -,” she said | =, and it works for us',
  );
});

test('a passage with its speakers, marks and all, may be shortened', () => {
  const text = '“We did it,” said Amy. It was late by then. “They broke it,” said Bob.';
  assert.equal(shown(check(text, '“We did it,” said Amy. … “They broke it,” said Bob')), 'verified');
});

test('a mark that the quotation shows lets it go in and out', () => {
  const text = '“We did it,” said Amy. It was late by then. Bob said: “They broke it.”';
  assert.equal(shown(check(text, '“We did it,” … It was late by then')), 'verified');
  assert.equal(shown(check(text, 'It was late by then … “They broke it.”')), 'verified');
  assert.equal(shown(check(text, 'It was late by then … They broke it')).includes('+…'), true);
});

test('so does a mark that stands before the stop beside an ellipsis', () => {
  const text = 'I would not call it a "near miss"; three of four guards were off. He called it "a mess".';
  assert.equal(shown(check(text, '"near miss"; [...] guards were off.')), 'verified');
  assert.equal(shown(check(text, 'guards were off … "a mess"')), 'verified');
  assert.equal(shown(check(text, 'near miss; [...] guards were off.')).includes('+[...]'), true);
});

test('what differs besides the words is named, too', () => {
  const result = check(
    'Normally, the controller may restart a node twice.',
    '… the  controller may restart a host twice',
  );
  assert.ok(result.kind === 'altered');
  assert.deepEqual(result.how, ['ellipsis', 'whitespace']);
});

test('a statement may go on over paragraphs', () => {
  const text = '“We did it and we are sorry.\n\n“It will not happen again,” she said.';
  assert.equal(shown(check(text, 'We did it … It will not happen again')), 'verified');
  assert.equal(shown(check(text, 'we are sorry. It will not happen again')), 'verified');
});
