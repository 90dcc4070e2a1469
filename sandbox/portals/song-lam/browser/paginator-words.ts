import { Injectable } from '@angular/core';
import { MatPaginatorIntl } from '@angular/material/paginator';

@Injectable()
export class PaginatorWords extends MatPaginatorIntl {
  override itemsPerPageLabel = 'Số dòng/trang:';
  override getRangeLabel = (page: number, pageSize: number, length: number): string =>
    length === 0 ? '0 / 0' : `${page * pageSize + 1} - ${Math.min((page + 1) * pageSize, length)} / ${length}`;
}
