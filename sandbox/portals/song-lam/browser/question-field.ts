// One question: its words in the manner the server chose, and the Material control that takes the answer.
import { Component, computed, DestroyRef, inject, Input, signal, type OnInit } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule, type FormControl, type FormGroup } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import type { Question } from '../wire.ts';
import { plainLetters } from './plain-letters.ts';
import { Portal } from './portal.ts';

let last = 0;

@Component({
  selector: 'question-field',
  imports: [
    MatAutocompleteModule,
    MatCheckboxModule,
    MatChipsModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  template: `
    @if (question.control === 'tick') {
      <mat-checkbox [formControl]="control">{{ question.label }}</mat-checkbox>
    } @else if (question.control === 'marks' || question.control === 'chips') {
      <div class="caption" [id]="captionId">
        {{ question.label }}
        @if (question.required) {
          <span class="star">(*)</span>
        }
      </div>
      @if (question.control === 'marks') {
        <mat-radio-group [formControl]="control" [attr.aria-labelledby]="labelledBy">
          @for (option of question.options; track option) {
            <mat-radio-button [value]="option">{{ option }}</mat-radio-button>
          }
        </mat-radio-group>
      } @else {
        <mat-chip-listbox [formControl]="control">
          @for (option of question.options; track option) {
            <mat-chip-option [value]="option">{{ option }}</mat-chip-option>
          }
        </mat-chip-listbox>
      }
    } @else {
      @if (question.caption === 'above') {
        <div class="caption">
          {{ question.label }}
          @if (question.required) {
            <span class="star">(*)</span>
          }
        </div>
      }
      @if (question.control === 'day') {
        <mat-form-field>
          @if (question.caption === 'floating') {
            <mat-label>{{ question.label }}</mat-label>
          }
          <input matInput [matDatepicker]="calendar" [formControl]="control" [placeholder]="placeholder" />
          <mat-datepicker-toggle matIconSuffix [for]="calendar" />
          <mat-datepicker #calendar startView="multi-year" />
          @if (question.hint) {
            <mat-hint>{{ question.hint }}</mat-hint>
          }
          <mat-error>{{ objection() }}</mat-error>
        </mat-form-field>
      } @else {
        <mat-form-field>
          @if (question.caption === 'floating') {
            <mat-label>{{ question.label }}</mat-label>
          }
          @switch (question.control) {
            @case ('area') {
              <textarea matInput rows="3" [formControl]="control" [placeholder]="placeholder"></textarea>
            }
            @case ('list') {
              <mat-select [formControl]="control" [placeholder]="placeholder">
                @for (option of options(); track option) {
                  <mat-option [value]="option">{{ option }}</mat-option>
                }
              </mat-select>
            }
            @case ('suggested') {
              <input
                #box
                matInput
                [formControl]="control"
                [placeholder]="placeholder"
                [matAutocomplete]="suggestions"
                (input)="typed.set(box.value)"
                (focus)="typed.set('')"
              />
              <mat-autocomplete #suggestions requireSelection>
                @if (loading()) {
                  <mat-option disabled>Đang tải danh mục...</mat-option>
                }
                @for (option of suggested(); track option) {
                  <mat-option [value]="option">{{ option }}</mat-option>
                }
              </mat-autocomplete>
            }
            @default {
              <input
                matInput
                [type]="question.control === 'number' ? 'number' : 'text'"
                [formControl]="control"
                [placeholder]="placeholder"
              />
            }
          }
          @if (question.hint) {
            <mat-hint>{{ question.hint }}</mat-hint>
          }
          <mat-error>{{ objection() }}</mat-error>
        </mat-form-field>
      }
    }
    @if (marked && control.touched && control.invalid) {
      <div class="objection">{{ objection() }}</div>
    }
  `,
})
export class QuestionField implements OnInit {
  @Input({ required: true }) question!: Question;
  /** The section's, or that of the entry. */
  @Input({ required: true }) group!: FormGroup;

  private readonly portal = inject(Portal);
  private readonly destroyed = inject(DestroyRef);
  readonly options = signal<readonly string[]>([]);
  readonly loading = signal(false);
  readonly typed = signal('');
  readonly suggested = computed(() => {
    const letters = plainLetters(this.typed());
    return this.options().filter((option) => plainLetters(option).includes(letters));
  });
  readonly captionId = `caption-${++last}`;

  get control(): FormControl {
    return this.group.get([this.question.id]) as FormControl;
  }

  get marked(): boolean {
    return ['marks', 'chips', 'tick'].includes(this.question.control);
  }

  get labelledBy(): string | null {
    return this.question.caption === 'floating' ? this.captionId : null;
  }

  get placeholder(): string {
    const { caption, control, label, required } = this.question;
    const list = control === 'list' || control === 'suggested';
    if (caption === 'placeholder') return `${list ? `Chọn ${label}` : label}${required ? ' (*)' : ''}`;
    return control === 'day' ? 'dd/mm/yyyy' : list && caption === 'above' ? 'Chọn' : '';
  }

  ngOnInit(): void {
    const { dependsOn, kind, options } = this.question;
    this.options.set(options);
    if (kind === 'province') void this.load('/dia-ban/tinh');
    const province = dependsOn === null ? null : this.group.get([dependsOn]);
    if (!province) return;
    void this.loadCommunes(province.value);
    province.valueChanges.pipe(takeUntilDestroyed(this.destroyed)).subscribe((name: unknown) => {
      this.control.setValue('');
      void this.loadCommunes(name);
    });
  }

  objection(): string {
    const { errors } = this.control;
    if (!errors) return '';
    if (typeof errors['refused'] === 'string') return errors['refused'];
    if (errors['matDatepickerParse']) return 'Ngày không đúng định dạng dd/mm/yyyy';
    if (errors['required']) return 'Vui lòng nhập thông tin';
    if (errors['pattern']) return this.question.pattern?.message ?? 'Thông tin không hợp lệ';
    return 'Độ dài không hợp lệ';
  }

  private async loadCommunes(province: unknown): Promise<void> {
    this.options.set([]);
    if (typeof province === 'string' && province) await this.load(`/dia-ban/xa?tinh=${encodeURIComponent(province)}`);
  }

  private async load(path: string): Promise<void> {
    this.loading.set(true);
    this.options.set(await this.portal.list(path));
    this.loading.set(false);
  }
}
