/** An amount as the portal writes it, e.g. `200,000 đ`. */
export const money = (vnd: number): string => (vnd === 0 ? 'Không' : `${vnd.toLocaleString('en-US')} đ`);
