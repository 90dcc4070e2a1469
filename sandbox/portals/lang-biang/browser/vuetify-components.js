// What the application uses of Vuetify. Each from its own folder: the list of all would bring every style sheet along.
export { VAlert } from 'vuetify/components/VAlert';
export { VApp } from 'vuetify/components/VApp';
export { VAppBar, VAppBarNavIcon, VAppBarTitle } from 'vuetify/components/VAppBar';
export { VAutocomplete } from 'vuetify/components/VAutocomplete';
export { VBtn } from 'vuetify/components/VBtn';
export { VCard, VCardActions, VCardItem, VCardSubtitle, VCardText, VCardTitle } from 'vuetify/components/VCard';
export { VCheckbox } from 'vuetify/components/VCheckbox';
export { VChip } from 'vuetify/components/VChip';
export { VCol, VContainer, VRow, VSpacer } from 'vuetify/components/VGrid';
export { VDataTable } from 'vuetify/components/VDataTable';
export { VDateInput } from 'vuetify/components/VDateInput';
export { VDialog } from 'vuetify/components/VDialog';
export { VDivider } from 'vuetify/components/VDivider';
export { VFileInput } from 'vuetify/components/VFileInput';
export { VFooter } from 'vuetify/components/VFooter';
export { VForm } from 'vuetify/components/VForm';
export { VIcon } from 'vuetify/components/VIcon';
export { VList, VListItem } from 'vuetify/components/VList';
export { VMain } from 'vuetify/components/VMain';
export { VMenu } from 'vuetify/components/VMenu';
export { VNavigationDrawer } from 'vuetify/components/VNavigationDrawer';
export { VProgressLinear } from 'vuetify/components/VProgressLinear';
export { VRadio } from 'vuetify/components/VRadio';
export { VRadioGroup } from 'vuetify/components/VRadioGroup';
export { VSelect } from 'vuetify/components/VSelect';
export { VSnackbar } from 'vuetify/components/VSnackbar';
export {
  VStepper,
  VStepperHeader,
  VStepperItem,
  VStepperWindow,
  VStepperWindowItem,
} from 'vuetify/components/VStepper';
export { VTable } from 'vuetify/components/VTable';
export { VTextarea } from 'vuetify/components/VTextarea';
export { VTextField } from 'vuetify/components/VTextField';
