// Asks the portal's server. What fails is told in a snack bar and answered with null.
import { inject, Injectable } from '@angular/core';
import { MatSnackBar, MatSnackBarConfig } from '@angular/material/snack-bar';
import { api } from '../addresses.ts';
import { loginAddress } from './site-settings.ts';

@Injectable({ providedIn: 'root' })
export class Portal {
  private readonly snackBar = inject(MatSnackBar);
  private readonly lists = new Map<string, Promise<readonly string[] | null>>();

  async ask<Answer>(path: string, init?: RequestInit): Promise<Answer | null> {
    try {
      const answer = await fetch(`${api}${path}`, { ...init, headers: { Accept: 'application/json' } });
      const body = (await answer.json()) as Answer & { message?: string };
      if (answer.ok) return body;
      if (answer.status === 401) this.askToSignIn(body.message ?? '');
      else this.say(body.message ?? 'Yêu cầu của bạn thực hiện thất bại.');
    } catch {
      this.say('Có lỗi xảy ra, vui lòng thử lại sau');
    }
    return null;
  }

  /** A list of administrative units, asked for once. */
  async list(path: string): Promise<readonly string[]> {
    const asked = this.lists.get(path) ?? this.ask<readonly string[]>(path);
    this.lists.set(path, asked);
    const answer = await asked;
    if (!answer) this.lists.delete(path);
    return answer ?? [];
  }

  say(message: string): void {
    this.snackBar.open(message, 'Đóng');
  }

  private askToSignIn(message: string): void {
    const here = window.location.pathname + window.location.search;
    const lasting = new MatSnackBarConfig();
    lasting.duration = 0;
    this.snackBar
      .open(message, 'Đăng nhập', lasting)
      .onAction()
      .subscribe(() => window.location.assign(loginAddress(here)));
  }
}
