import 'virtual:theme.css';
import '../../src/css/all.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';

mount(Gallery, { target: document.body });
