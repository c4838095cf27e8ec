/** Starts the settings page. */
import { mount } from 'svelte';
import '../ui/theme.css';
import { dressDocument, say } from '../shared/i18n';
import Options from './Options.svelte';

dressDocument(say('options_title'));
mount(Options, { target: document.body });
