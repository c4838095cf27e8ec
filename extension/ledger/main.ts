/** Starts the page "What left". */
import { mount } from 'svelte';
import '../ui/theme.css';
import { dressDocument, say } from '../shared/i18n';
import Ledger from './Ledger.svelte';

dressDocument(say('ledger_title'));
mount(Ledger, { target: document.body });
