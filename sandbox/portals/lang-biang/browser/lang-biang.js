// The portal's single-page application.
import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import { vi } from 'vuetify/locale';
import * as components from './vuetify-components.js';
import App from './app.vue';
import '@mdi/font/css/materialdesignicons.css';
import 'vuetify/styles/core';
import 'vuetify/styles/layers';
import './lang-biang.css';

const box = { variant: 'outlined', density: 'comfortable', color: 'primary', hideDetails: 'auto' };

const vuetify = createVuetify({
  components,
  locale: { locale: 'vi', messages: { vi } },
  date: { locale: { vi: 'vi-VN' } },
  theme: {
    defaultTheme: 'light',
    themes: {
      light: { colors: { primary: '#1b5e20', background: '#f4f6f4', success: '#2e7d32', warning: '#e65100' } },
    },
  },
  defaults: {
    VTextField: box,
    VTextarea: { ...box, rows: 3, autoGrow: true },
    VSelect: box,
    VAutocomplete: box,
    VDateInput: { ...box, prependIcon: '', prependInnerIcon: '$calendar', inputFormat: 'dd/mm/yyyy' },
    VFileInput: { ...box, density: 'compact' },
    VRadioGroup: { color: 'primary', hideDetails: 'auto' },
    VCheckbox: { color: 'primary', hideDetails: 'auto' },
  },
});

createApp(App).use(vuetify).mount('#app');
