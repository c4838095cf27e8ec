/** What to press before the picture is taken, by scene. */
export const PRESSES = {
  'popup/open': ['section header button.link'],
  'popup/week': ['input[value=week]'],
  'dashboard/all': ['input[value=all]'],
  'dashboard/today': ['input[value=today]'],
  'popup/held': ['.now button.link'],
  'panel/details': ['header .link', '.others .link'],
  'panel/folded': ['header .link'],
  'panel/fileReplacedOpen': ['header .link'],
  'panel/fileReading': ['header .link'],
  'options/calm': ['#answers ~ .count .link'],
  'panel/asking': ['.row > .link'],
  'panel/wrong': ['.row > .link:last-of-type'],
  'ledger/open': ['li button.line', '.delete button.link'],
};
