/** Starts the panel frame with the ticket its address carries. No `message` listener: the page has nothing to say here. */
import { mount } from 'svelte';
import '../ui/theme.css';
import { dressDocument, say } from '../shared/i18n';
import { PanelModel } from './model.svelte';
import Panel from './Panel.svelte';

const model = new PanelModel(location.hash.slice(1));
let isOver = false;
addEventListener('pagehide', () => (isOver = true));

dressDocument(say('name'));
mount(Panel, { target: document.body, props: { model } });
void model.follow(() => isOver);
