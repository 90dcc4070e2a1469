// The single-page application of every portlet.
import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import { aliases, md } from 'vuetify/iconsets/md';
import * as components from './vuetify-components.js';
import App from './app.vue';
import 'vuetify/styles/core';
import 'vuetify/styles/layers';
import './opencps.css';

const box = { variant: 'outlined', density: 'compact', hideDetails: 'auto', color: 'primary' };

const vuetify = createVuetify({
  components,
  icons: { defaultSet: 'md', aliases, sets: { md } },
  theme: {
    defaultTheme: 'light',
    themes: { light: { colors: { primary: '#0b72ba', secondary: '#f26522', background: '#eef2f6' } } },
  },
  defaults: {
    VTextField: box,
    VTextarea: { ...box, rows: 2, autoGrow: true },
    VSelect: box,
    VAutocomplete: box,
    VRadioGroup: { density: 'compact', hideDetails: 'auto', color: 'primary' },
    VCheckbox: { density: 'compact', hideDetails: 'auto', color: 'primary' },
    VBtn: { elevation: 0 },
  },
});

createApp(App).use(vuetify).mount('#app');
