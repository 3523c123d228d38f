import { BaseComponent, ValueComponent } from './interface/components/base-component';
import { ButtonComponent } from './interface/components/button-component';
import { ColorComponent } from './interface/components/color-component';
import { DisplayValueComponent } from './interface/components/display-value-component';
import { DropdownComponent } from './interface/components/dropdown-component';
import { ExtraButtonComponent } from './interface/components/extra-button-component';
import { ProgressBarComponent } from './interface/components/progress-bar-component';
import { SecretComponent } from './interface/components/secret-component';
import { Setting } from './interface/components/setting';
import { SettingGroup } from './interface/components/setting-group';
import { SliderComponent } from './interface/components/slider-component';
import {
  AbstractTextComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './interface/components/text-component';
import { ToggleComponent } from './interface/components/toggle-component';

/** The controls and rows of settings, by their names in the app. */
export const controls = {
  AbstractTextComponent,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  ProgressBarComponent,
  SearchComponent,
  SecretComponent,
  Setting,
  SettingGroup,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
};
