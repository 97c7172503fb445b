#include "sheet/xlsx_book.h"

#include <fcntl.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"
#include "sheet/cell_text.h"
#include "sheet/clean_text.h"
#include "sheet/xlsx_names.h"

namespace povnet {
namespace {

constexpr int header_fill = 0xE6ECF2;
constexpr int input_fill = 0xFFF8E1;
constexpr int rule_colour = 0x5B6F82;

const char* number_format(Kind kind) {
  switch (kind) {
    case Kind::integer:
      return "[>=10000]#,##0;0";
    case Kind::money:
    case Kind::decimal:
      return "#,##0.00";
    case Kind::minutes:
      return "[h]:mm";
    case Kind::day:
      return "dd/mm/yyyy";
    case Kind::share:
      return "0.00%";
    case Kind::text:
      break;
  }
  return "@";
}

void dress(lxw_format* format, Style style) {
  switch (style) {
    case Style::input:
      format_set_unlocked(format);
      format_set_bg_color(format, input_fill);
      format_set_border(format, LXW_BORDER_HAIR);
      break;
    case Style::total:
      format_set_bold(format);
      format_set_top(format, LXW_BORDER_THIN);
      break;
    case Style::header:
      format_set_bold(format);
      format_set_text_wrap(format);
      format_set_bg_color(format, header_fill);
      format_set_bottom(format, LXW_BORDER_MEDIUM);
      format_set_bottom_color(format, rule_colour);
      format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
      break;
    case Style::title:
      format_set_bold(format);
      format_set_font_size(format, 14);
      break;
    case Style::heading:
      format_set_bold(format);
      format_set_font_size(format, 12);
      break;
    case Style::label:
      format_set_bold(format);
      break;
    case Style::note:
      format_set_italic(format);
      format_set_font_size(format, 9);
      break;
    case Style::fact:
      format_set_align(format, LXW_ALIGN_LEFT);
      break;
    case Style::plain:
    case Style::loose:
      break;
  }
}

/// One blank before the border: a text in the next column would touch the number.
void push_right(lxw_format* format) {
  format_set_align(format, LXW_ALIGN_RIGHT);
  format_set_indent(format, 1);
}

/// The same for a text: LibreOffice gives no blank to a number before it.
void push_left(lxw_format* format) {
  format_set_align(format, LXW_ALIGN_LEFT);
  format_set_indent(format, 1);
}

bool holds_values(Style style) {
  return style == Style::plain || style == Style::input || style == Style::total || style == Style::fact;
}

lxw_workbook* opened(const std::string& path, std::string& tmpdir, bool streaming) {
  lxw_workbook_options options{};
  options.constant_memory = streaming ? LXW_TRUE : LXW_FALSE;
  options.tmpdir = tmpdir.data();
  lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
  if (book == nullptr) require_written(LXW_ERROR_MEMORY_MALLOC_FAILED);
  return book;
}

/// libxlsxwriter tells its faults on stderr, in English, beside answering with their number: not there.
class SilencedErrors {
 public:
  SilencedErrors() : kept_(dup(STDERR_FILENO)) {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
  }
  ~SilencedErrors() {
    if (kept_ < 0) return;
    dup2(kept_, STDERR_FILENO);
    ::close(kept_);
  }
  SilencedErrors(const SilencedErrors&) = delete;
  SilencedErrors& operator=(const SilencedErrors&) = delete;

 private:
  int kept_;
};

}  // namespace

void require_written(lxw_error answer) {
  if (answer == LXW_NO_ERROR) return;
  if (answer == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
    throw Error(Fault::output, "un testo è più lungo dei 32767 caratteri di una cella",
                "accorcialo, o scrivi il risultato con --format csv");
  throw Error(Fault::output,
              "il foglio di calcolo non si è potuto scrivere (errore " + std::to_string(answer) + ")",
              "controlla lo spazio sul disco e nella cartella temporanea, poi riprova");
}

std::string range_of(const std::string& sheet, lxw_row_t first_row, lxw_col_t first_column,
                     lxw_row_t last_row, lxw_col_t last_column) {
  std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
  lxw_rowcol_to_range_abs(range.data(), first_row, first_column, last_row, last_column);
  return "'" + replace_all(sheet, "'", "''") + "'!" + range.data();
}

XlsxBook::XlsxBook(const Document& document, const std::string& path, std::string tmpdir, bool streaming)
    : book_(nullptr), tmpdir_(std::move(tmpdir)) {
  book_ = opened(path, tmpdir_, streaming);
  std::string title = clean_text(document.title);
  std::string author = "povnet";
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  const Day created = document.as_of.value_or(make_day(2000, 1, 1));
  properties.created = static_cast<time_t>(created.time_since_epoch().count()) * 86400;
  if (properties.created == 0) properties.created = 1;  // 0 would be the clock
  workbook_set_properties(book_, &properties);
}

XlsxBook::~XlsxBook() {
  if (book_ != nullptr) lxw_workbook_free(book_);
}

lxw_format* XlsxBook::format(Style style, Kind kind) {
  lxw_format*& format = formats_.at(static_cast<std::size_t>(style)).at(static_cast<std::size_t>(kind));
  if (format != nullptr) return format;
  format = workbook_add_format(book_);
  dress(format, style);
  if (style == Style::header) is_number(kind) ? push_right(format) : push_left(format);
  if (!holds_values(style)) return format;
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (kind == Kind::text) format_set_text_wrap(format);
  if (kind == Kind::text && style != Style::fact) push_left(format);
  if (kind != Kind::text && (style == Style::plain || style == Style::total)) push_right(format);
  if (kind != Kind::text || style == Style::input) format_set_num_format(format, number_format(kind));
  return format;
}

lxw_worksheet* XlsxBook::add_sheet(const std::string& name) {
  lxw_worksheet* sheet = workbook_add_worksheet(book_, tab_name(name, sheet_names_).c_str());
  if (sheet == nullptr) require_written(LXW_ERROR_PARAMETER_VALIDATION);
  return sheet;
}

std::string XlsxBook::define(const std::string& name, const std::string& range) {
  std::string given = range_name(name, defined_names_);
  require_written(workbook_define_name(book_, given.c_str(), ("=" + range).c_str()));
  return given;
}

void XlsxBook::close() {
  lxw_workbook* book = book_;
  book_ = nullptr;  // workbook_close frees it, whatever it answers
  const SilencedErrors silenced;
  require_written(workbook_close(book));
}

}  // namespace povnet
