/** Starts the page "Documents". */
import { mount } from 'svelte';
import '../ui/theme.css';
import { dressDocument, say } from '../shared/i18n';
import Documents from './Documents.svelte';

dressDocument(say('documents_title'));
mount(Documents, { target: document.body });
