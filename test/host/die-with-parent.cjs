// Loaded into the server before its own code. Its standard input is a pipe from the process that started it:
// when that process is gone, even by SIGKILL, the pipe ends and the server takes its whole process group along.
// Processes that the server forks inherit this file, but have a channel to their own parent.
if (process.send === undefined) {
  process.stdin.resume();
  process.stdin.on('end', () => process.kill(-process.pid, 'SIGKILL'));
  process.stdin.unref();
}
