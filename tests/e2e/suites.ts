/** Every suite by its name, in the order in which they run. */
import { ringSuite } from '../adversary/ring';
import { answerSuite } from './suites/answer.suite';
import { batchSuite } from './suites/batch.suite';
import { behaviourSuite } from './suites/behaviour.suite';
import { cardSuite } from './suites/card.suite';
import { chaosSuite } from './suites/chaos.suite';
import { demoSuite } from './suites/demo.suite';
import { doubtsSuite } from './suites/doubts.suite';
import { editorsSuite } from './suites/editors.suite';
import { filesSuite } from './suites/files.suite';
import { kindsSuite } from './suites/files-kinds.suite';
import { failuresSuite } from './suites/failures.suite';
import { forgetSuite } from './suites/forget.suite';
import { learnedSuite } from './suites/learned.suite';
import { modelSuite } from './suites/model.suite';
import { namesSuite } from './suites/names.suite';
import { orphanSuite } from './suites/orphan.suite';
import { privacySuite } from './suites/privacy.suite';
import { revealSuite } from './suites/reveal.suite';
import { runtimesSuite } from './suites/runtimes.suite';
import { textareaSuite } from './suites/textarea.suite';
import { virtualSuite } from './suites/virtual.suite';
import { workerSuite } from './suites/worker.suite';
import type { BrowserName } from './places';

export const SUITES: Record<string, (name: BrowserName) => void> = {
  privacy: privacySuite,
  names: namesSuite,
  answer: answerSuite,
  learned: learnedSuite,
  model: modelSuite,
  batch: batchSuite,
  worker: workerSuite,
  runtimes: runtimesSuite,
  behaviour: behaviourSuite,
  card: cardSuite,
  doubts: doubtsSuite,
  demo: demoSuite,
  editors: editorsSuite,
  textarea: textareaSuite,
  reveal: revealSuite,
  virtual: virtualSuite,
  ring: ringSuite,
  files: filesSuite,
  kinds: kindsSuite,
  failures: failuresSuite,
  forget: forgetSuite,
  orphan: orphanSuite,
  chaos: chaosSuite,
};
