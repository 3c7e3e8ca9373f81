/** The colours that the preview takes from the editor, as its own four default themes have them. */
export const THEMES = {
  light: {
    'editor-foreground': '#3b3b3b',
    'editor-background': '#ffffff',
    descriptionForeground: '#3b3b3b',
    'textLink-foreground': '#005fb8',
    focusBorder: '#005fb8',
    'charts-green': '#388a34',
    'editorWarning-foreground': '#bf8803',
    'editorError-foreground': '#e51400',
    'editorInfo-foreground': '#0063d3',
    'debugTokenExpression-string': '#a31515',
    'debugTokenExpression-number': '#098658',
    'debugTokenExpression-boolean': '#0000ff',
    'debugTokenExpression-name': '#9b46b0',
  },
  dark: {
    'editor-foreground': '#cccccc',
    'editor-background': '#1f1f1f',
    descriptionForeground: '#9d9d9d',
    'textLink-foreground': '#4daafc',
    focusBorder: '#0078d4',
    'charts-green': '#89d185',
    'editorWarning-foreground': '#cca700',
    'editorError-foreground': '#f14c4c',
    'editorInfo-foreground': '#59a4f9',
    'debugTokenExpression-string': '#ce9178',
    'debugTokenExpression-number': '#b5cea8',
    'debugTokenExpression-boolean': '#4e94ce',
    'debugTokenExpression-name': '#c586c0',
  },
  'high-contrast': {
    'editor-foreground': '#ffffff',
    'editor-background': '#000000',
    descriptionForeground: '#ffffffb3',
    'textLink-foreground': '#21a6ff',
    focusBorder: '#f38518',
    contrastBorder: '#6fc3df',
    'charts-green': '#89d185',
    'editorWarning-foreground': '#ffd370',
    'editorError-foreground': '#f48771',
    'editorInfo-foreground': '#3794ff',
    'debugTokenExpression-string': '#f48771',
    'debugTokenExpression-number': '#89d185',
    'debugTokenExpression-boolean': '#75bdfe',
    'debugTokenExpression-name': '#ffffff',
  },
  'high-contrast-light': {
    'editor-foreground': '#292929',
    'editor-background': '#ffffff',
    descriptionForeground: '#292929b3',
    'textLink-foreground': '#0f4a85',
    focusBorder: '#006bbd',
    contrastBorder: '#0f4a85',
    'charts-green': '#374e06',
    'editorWarning-foreground': '#895503',
    'editorError-foreground': '#b5200d',
    'editorInfo-foreground': '#1a85ff',
    'debugTokenExpression-string': '#a31515',
    'debugTokenExpression-number': '#098658',
    'debugTokenExpression-boolean': '#0000ff',
    'debugTokenExpression-name': '#292929',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Theme = keyof typeof THEMES;

const COMMON = {
  'font-family': 'system-ui, "Ubuntu", "Droid Sans", sans-serif',
  'font-size': '13px',
  'editor-font-family': '"Droid Sans Mono", monospace',
};

/** The style that the editor puts on the root of a webview. */
export function themeStyle(theme: Theme): Readonly<Record<string, string>> {
  const all = Object.entries({ ...COMMON, ...THEMES[theme] });
  return Object.fromEntries(all.map(([name, value]) => [`--vscode-${name}`, value]));
}
