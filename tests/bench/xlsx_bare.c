/* The measure: 100,000 x 20 cells with libxlsxwriter alone, constant memory. xlsx_bare FILE TMPDIR */
#include <stdio.h>
#include <xlsxwriter.h>

enum { rows = 100000, columns = 20 };

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = argv[2]};
  lxw_workbook* book = workbook_new_opt(argv[1], &options);
  lxw_worksheet* sheet = workbook_add_worksheet(book, NULL);
  lxw_format* money = workbook_add_format(book);
  lxw_format* day = workbook_add_format(book);
  format_set_num_format(money, "#,##0.00");
  format_set_num_format(day, "dd/mm/yyyy");
  char text[32];
  for (int i = 0; i < columns; ++i) {
    snprintf(text, sizeof text, "column_%d", i);
    worksheet_write_string(sheet, 0, (lxw_col_t)i, text, NULL);
  }
  for (int row = 0; row < rows; ++row) {
    for (int i = 0; i < columns; ++i) {
      const lxw_row_t at = (lxw_row_t)row + 1;
      const lxw_col_t column = (lxw_col_t)i;
      const long number = (long)row * 7919 + i * 104729;
      if (i % 4 == 0) {
        snprintf(text, sizeof text, "text %ld", number % 1000000);
        worksheet_write_string(sheet, at, column, text, NULL);
      } else if (i % 4 == 1) {
        worksheet_write_number(sheet, at, column, (double)(number % 100000), NULL);
      } else if (i % 4 == 2) {
        worksheet_write_number(sheet, at, column, (double)(number % 10000000) / 100, money);
      } else {
        worksheet_write_number(sheet, at, column, (double)(36526 + number % 20000), day);
      }
    }
  }
  return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
