/** Starts the popup. */
import { mount } from 'svelte';
import '../ui/theme.css';
import { dressDocument, say } from '../shared/i18n';
import Popup from './Popup.svelte';

dressDocument(say('name'));
mount(Popup, { target: document.body });
