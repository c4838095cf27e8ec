/** Starts the page of numbers. */
import { mount } from 'svelte';
import '../ui/theme.css';
import { dressDocument, say } from '../shared/i18n';
import Dashboard from './Dashboard.svelte';

dressDocument(say('dashboard_title'));
mount(Dashboard, { target: document.body });
