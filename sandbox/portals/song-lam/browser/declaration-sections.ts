// The questions of an application, section by section; of some sections there may be several entries.
import { Component, Input } from '@angular/core';
import { FormArray, FormGroup } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatIconModule } from '@angular/material/icon';
import type { Section } from '../wire.ts';
import { entryOf } from './declaration.ts';
import { QuestionField } from './question-field.ts';

@Component({
  selector: 'declaration-sections',
  imports: [MatButtonModule, MatCardModule, MatIconModule, QuestionField],
  template: `
    @for (section of sections; track section.id) {
      <h3>{{ section.title }}</h3>
      @for (entry of entriesOf(section); track entry; let n = $index) {
        <mat-card appearance="outlined" class="section">
          @if (section.repeated; as repeated) {
            <div class="entry-head">
              <b>{{ n + 1 }}</b>
              @if (entriesOf(section).length > repeated.min) {
                <button mat-icon-button (click)="remove(section, n)"><mat-icon>delete</mat-icon></button>
              }
            </div>
          }
          <div class="questions">
            @for (question of section.questions; track question.id) {
              <question-field
                [class.whole]="question.control === 'area' || question.control === 'tick'"
                [question]="question"
                [group]="entry"
                [attr.data-question]="question.id"
              />
            }
          </div>
        </mat-card>
      }
      @if (section.repeated; as repeated) {
        <button mat-stroked-button class="add" (click)="add(section)">
          <mat-icon>add</mat-icon>{{ repeated.addLabel }}
        </button>
      }
    }
  `,
})
export class DeclarationSections {
  @Input({ required: true }) sections: readonly Section[] = [];
  @Input({ required: true }) declaration!: FormGroup;

  entriesOf({ id }: Section): readonly FormGroup[] {
    const held = this.declaration.get([id]);
    return [held instanceof FormArray ? held.controls : held].flat().filter((one) => one instanceof FormGroup);
  }

  add(section: Section): void {
    (this.declaration.get([section.id]) as FormArray).push(entryOf(section));
  }

  remove({ id }: Section, n: number): void {
    (this.declaration.get([id]) as FormArray).removeAt(n);
  }
}
