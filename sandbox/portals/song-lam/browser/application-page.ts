// An application from the receiving unit to the last button, as a stepper; for a fine only the decision is asked for.
import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, inject, signal, ViewChild, type OnInit } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatRadioModule } from '@angular/material/radio';
import { type MatStepper, MatStepperModule } from '@angular/material/stepper';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { firstValueFrom, map } from 'rxjs';
import type { Refusal } from '../../portal.ts';
import { paths } from '../addresses.ts';
import type { ApplicationForm, Outcome } from '../wire.ts';
import { ConfirmDialog } from './confirm-dialog.ts';
import { DeclarationSections } from './declaration-sections.ts';
import { answersOf, controlAt, declarationOf, valueOf } from './declaration.ts';
import { dropDraft, keepDraft, keptDraft } from './draft.ts';
import { money } from './money.ts';
import { PapersTable } from './papers-table.ts';
import { plainLetters } from './plain-letters.ts';
import { Portal } from './portal.ts';
import { settings } from './site-settings.ts';

@Component({
  imports: [
    DeclarationSections,
    MatAutocompleteModule,
    MatButtonModule,
    MatCardModule,
    MatCheckboxModule,
    MatFormFieldModule,
    MatIconModule,
    MatInputModule,
    MatProgressBarModule,
    MatRadioModule,
    MatStepperModule,
    PapersTable,
    ReactiveFormsModule,
    RouterLink,
  ],
  template: `
    @if (form(); as form) {
      <div class="page-head">
        <a mat-icon-button [routerLink]="services"><mat-icon>arrow_back</mat-icon></a>
        <h1>{{ form.name }}</h1>
      </div>
      @if (problems().length > 0) {
        <div class="problems">
          @for (problem of problems(); track problem) {
            <div>{{ problem }}</div>
          }
        </div>
      }
      @if (form.filing === 'payment') {
        <declaration-sections [sections]="form.sections" [declaration]="declaration" />
        <div class="actions">
          <button mat-flat-button [disabled]="sending()" (click)="lookUpFine()">
            <mat-icon>search</mat-icon>Tra cứu
          </button>
        </div>
      } @else {
        <mat-stepper #stepper linear [orientation]="narrow() ? 'vertical' : 'horizontal'">
          <mat-step label="Cơ quan tiếp nhận" [stepControl]="receiving">
            <div [formGroup]="receiving" class="step">
              <p>
                Nơi tiếp nhận: <b>{{ provinceName }}</b>
              </p>
              @if (form.units.length > 1) {
                <mat-form-field class="wide-field">
                  <mat-label>Cơ quan thực hiện</mat-label>
                  <input
                    #box
                    matInput
                    formControlName="unit"
                    [matAutocomplete]="units"
                    (input)="typed.set(box.value)"
                    (focus)="typed.set('')"
                  />
                  <mat-icon matIconSuffix>arrow_drop_down</mat-icon>
                  <mat-autocomplete #units requireSelection>
                    @for (unit of suggestedUnits(form); track unit) {
                      <mat-option [value]="unit">{{ unit }}</mat-option>
                    }
                  </mat-autocomplete>
                  <mat-error>Vui lòng chọn cơ quan thực hiện</mat-error>
                </mat-form-field>
              } @else {
                <p>
                  Cơ quan thực hiện: <b>{{ form.units[0] }}</b>
                </p>
              }
              <div class="caption">Đối tượng nộp hồ sơ</div>
              <mat-radio-group formControlName="filer">
                @for (option of filers; track option) {
                  <mat-radio-button [value]="option">{{ option }}</mat-radio-button>
                }
              </mat-radio-group>
              <div class="actions">
                <button mat-flat-button (click)="onwards(receiving)">Tiếp tục</button>
              </div>
            </div>
          </mat-step>
          <mat-step label="Thông tin tờ khai" [stepControl]="declaration">
            <div class="step">
              <declaration-sections [sections]="form.sections" [declaration]="declaration" />
              <div class="actions">
                <button mat-button matStepperPrevious>Quay lại</button>
                <button mat-stroked-button (click)="save(form)"><mat-icon>save</mat-icon>Lưu nháp</button>
                <button mat-flat-button (click)="onwards(declaration)">Tiếp tục</button>
              </div>
            </div>
          </mat-step>
          @if (form.attachments.length > 0) {
            <mat-step label="Thành phần hồ sơ" [completed]="missingPapers(form).length === 0">
              <div class="step">
                <papers-table [papers]="form.attachments" [files]="files" [refused]="refusedPapers" />
                <div class="actions">
                  <button mat-button matStepperPrevious>Quay lại</button>
                  <button mat-flat-button (click)="pastPapers(form)">Tiếp tục</button>
                </div>
              </div>
            </mat-step>
          }
          <mat-step label="Lệ phí, hình thức nhận kết quả">
            <div class="step">
              <dl class="facts">
                <dt>Thủ tục</dt>
                <dd>{{ form.name }}</dd>
                <dt>Người nộp</dt>
                <dd>{{ citizenName }}</dd>
                <dt>Thời hạn giải quyết</dt>
                <dd>{{ form.processing }}</dd>
                <dt>Phí, lệ phí</dt>
                <dd>{{ fee(form) }}</dd>
                <dt>Giấy tờ đính kèm</dt>
                <dd>{{ files.size }} tệp</dd>
              </dl>
              <div class="caption">Hình thức nhận kết quả</div>
              <mat-radio-group [formControl]="result">
                @for (option of results; track option) {
                  <mat-radio-button [value]="option">{{ option }}</mat-radio-button>
                }
              </mat-radio-group>
              <mat-checkbox [formControl]="pledged" class="pledge">{{ form.pledge }}</mat-checkbox>
              <div class="actions">
                <button mat-button matStepperPrevious>Quay lại</button>
                <button mat-flat-button [disabled]="sending()" (click)="confirm()">
                  <mat-icon>send</mat-icon>Nộp hồ sơ
                </button>
              </div>
            </div>
          </mat-step>
        </mat-stepper>
      }
    }
    @if (!form() || sending()) {
      <mat-progress-bar mode="indeterminate" />
    }
  `,
})
export class ApplicationPage implements OnInit {
  @ViewChild('stepper') private readonly stepper?: MatStepper;
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly code = inject(ActivatedRoute).snapshot.paramMap.get('code') ?? '';
  readonly narrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 799px)')
      .pipe(map(({ matches }) => matches)),
  );
  readonly services = `/${paths.services}`;
  readonly provinceName = settings.provinceName;
  readonly citizenName = settings.citizenName;
  readonly filers = ['Cá nhân tự nộp hồ sơ', 'Nộp thay theo ủy quyền'];
  readonly results = ['Nhận trực tiếp tại Bộ phận Một cửa', 'Nhận qua dịch vụ bưu chính công ích', 'Nhận bản điện tử'];

  readonly form = signal<ApplicationForm | null>(null);
  readonly problems = signal<readonly string[]>([]);
  readonly sending = signal(false);
  readonly typed = signal('');
  readonly receiving = new FormGroup({
    unit: new FormControl('', Validators.required),
    filer: new FormControl(this.filers[0], Validators.required),
  });
  declaration: FormGroup = new FormGroup({});
  readonly result = new FormControl(this.results[0]);
  readonly pledged = new FormControl(false);
  readonly files = new Map<string, File>();
  readonly refusedPapers = new Map<string, string>();

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    if (!settings.citizenName) {
      await this.router.navigate([paths.login], { queryParams: { tiepTuc: this.router.url }, replaceUrl: true });
      return;
    }
    const form = await this.portal.ask<ApplicationForm>(`/to-khai/${encodeURIComponent(this.code)}`);
    if (!form) return;
    this.declaration = declarationOf(form.sections);
    this.restore(form);
    if (form.units.length === 1) this.receiving.controls.unit.setValue(form.units[0] ?? '');
    this.form.set(form);
  }

  suggestedUnits({ units }: ApplicationForm): readonly string[] {
    const letters = plainLetters(this.typed());
    return units.filter((unit) => plainLetters(unit).includes(letters));
  }

  fee({ feeVnd }: ApplicationForm): string {
    return feeVnd > 0 ? money(feeVnd) : 'Không';
  }

  onwards(step: FormGroup): void {
    step.markAllAsTouched();
    if (step.invalid) this.portal.say('Vui lòng nhập đầy đủ thông tin bắt buộc');
    this.stepper?.next();
    this.showFirstObjection();
  }

  missingPapers({ attachments }: ApplicationForm): readonly string[] {
    return attachments.filter(({ id, required }) => required && !this.files.has(id)).map(({ name }) => name);
  }

  pastPapers(form: ApplicationForm): void {
    const missing = this.missingPapers(form);
    if (missing.length === 0) this.stepper?.next();
    else this.portal.say(`Vui lòng đính kèm đầy đủ thành phần hồ sơ (${missing.join('; ')})`);
  }

  save(form: ApplicationForm): void {
    keepDraft(form.code, answersOf(form.sections, this.declaration));
    this.portal.say('Đã lưu nháp tờ khai');
  }

  async confirm(): Promise<void> {
    if (!this.pledged.value) return this.portal.say('Vui lòng xác nhận cam kết trước khi nộp hồ sơ');
    const asking = new MatDialogConfig<string>();
    asking.data = 'Ông/bà có chắc chắn muốn nộp hồ sơ này?';
    if (await firstValueFrom(this.dialog.open(ConfirmDialog, asking).afterClosed())) await this.send();
  }

  async lookUpFine(): Promise<void> {
    this.declaration.markAllAsTouched();
    if (this.declaration.valid) await this.send();
    else this.portal.say('Vui lòng nhập đầy đủ thông tin bắt buộc');
  }

  private async send(): Promise<void> {
    const form = this.form();
    if (!form) return;
    const answers = answersOf(form.sections, this.declaration);
    // Whoever must sign in again in between finds his answers here.
    keepDraft(form.code, answers);
    const body = new FormData();
    for (const { name, text } of answers) body.append(name, text);
    for (const [id, file] of this.files) body.append(`a.${id}`, file, file.name);
    this.sending.set(true);
    const outcome = await this.portal.ask<Outcome>(`/ho-so/${encodeURIComponent(form.code)}`, { method: 'POST', body });
    this.sending.set(false);
    if (!outcome) return;
    if ('refusals' in outcome) return this.refuse(form, outcome.refusals);
    dropDraft(form.code);
    await this.router.navigate([paths.filed, outcome.code]);
  }

  /** Back to the first step that has something to mend. */
  private refuse(form: ApplicationForm, refusals: readonly Refusal[]): void {
    this.problems.set(refusals.map(({ message }) => message));
    this.refusedPapers.clear();
    let step = form.attachments.length > 0 ? 3 : 2;
    for (const { field, message } of refusals) {
      const control = field === null ? null : controlAt(form.sections, this.declaration, field);
      if (field !== null && form.attachments.some(({ id }) => id === field)) {
        this.refusedPapers.set(field, message);
        this.files.delete(field);
        step = Math.min(step, 2);
      } else if (control) {
        control.setErrors({ refused: message });
        control.markAsTouched();
        step = 1;
      }
    }
    if (this.stepper) this.stepper.selectedIndex = step;
    this.portal.say('Vui lòng kiểm tra lại thông tin hồ sơ');
    window.scrollTo({ top: 0 });
  }

  private restore({ code, sections }: ApplicationForm): void {
    for (const { at, text } of keptDraft(code)) {
      const control = controlAt(sections, this.declaration, at);
      const question = sections.flatMap(({ questions }) => questions).find(({ id }) => id === at.split('.').at(-1));
      if (control?.enabled && question) control.setValue(valueOf(question, text));
    }
  }

  private showFirstObjection(): void {
    requestAnimationFrame(() =>
      document.querySelector('.mat-form-field-invalid, .objection')?.scrollIntoView({ block: 'center' }),
    );
  }
}
