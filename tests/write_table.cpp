// The table of tests/readers.py written with libxlsxwriter: write_table FILE default|constant

#include <xlsxwriter.h>

#include <string>

int main(int count, char** words) {
  if (count != 3) return 2;
  lxw_workbook_options options{};
  options.constant_memory = std::string(words[2]) == "constant" ? LXW_TRUE : LXW_FALSE;
  lxw_workbook* workbook = workbook_new_opt(words[1], &options);
  const auto format = [workbook](const char* code) {
    lxw_format* made = workbook_add_format(workbook);
    format_set_num_format(made, code);
    return made;
  };
  lxw_format* day = format("dd/mm/yyyy");
  lxw_format* time = format("h:mm");
  lxw_format* duration = format("[h]:mm");
  lxw_format* share = format("0.00%");
  lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Dati è");
  worksheet_write_string(sheet, 0, 0, "titolo", nullptr);
  worksheet_write_string(sheet, 2, 0, "città  «due»", nullptr);
  worksheet_write_string(sheet, 2, 1, "riga uno\nriga due", nullptr);
  worksheet_write_number(sheet, 2, 2, 1234.5, nullptr);
  worksheet_write_number(sheet, 2, 3, -0.05, nullptr);
  worksheet_write_number(sheet, 2, 5, 0.3125, time);
  worksheet_write_number(sheet, 2, 6, 31.0 / 24 + 5.0 / 1440, duration);
  worksheet_write_number(sheet, 2, 7, 46326, day);
  worksheet_write_boolean(sheet, 2, 8, 1, nullptr);
  worksheet_write_number(sheet, 2, 9, 0.22, share);
  worksheet_write_formula_num(sheet, 2, 10, "=C3*2", nullptr, 2469);
  worksheet_write_string(sheet, 5, 1, "=testo & \"virgolette\" <a>", nullptr);
  worksheet_write_string(sheet, 5, 2, "007", nullptr);
  worksheet_write_number(sheet, 5, 3, 123456789012345.0, nullptr);
  lxw_worksheet* hidden = workbook_add_worksheet(workbook, "Nascosto");
  worksheet_write_number(hidden, 0, 0, 1, nullptr);
  worksheet_hide(hidden);
  return workbook_close(workbook) == LXW_NO_ERROR ? 0 : 1;
}
