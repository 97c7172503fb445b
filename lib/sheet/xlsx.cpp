#include <algorithm>
#include <cctype>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "package/check.h"
#include "sheet/cell_text.h"
#include "sheet/clean_text.h"
#include "sheet/formats.h"
#include "sheet/xlsx_chart.h"
#include "sheet/xlsx_choices.h"
#include "sheet/xlsx_page.h"
#include "sheet/xlsx_sheet.h"
#include "sheet/xlsx_table.h"

namespace povnet {
namespace {

constexpr std::size_t text_line = 100;  ///< characters of a paragraph on one row
constexpr lxw_col_t beside_table = 3;  ///< columns that the labels of fields run over, where a table is below
constexpr lxw_row_t last_frozen_row = 30;    ///< a header further down would fill the screen
constexpr std::size_t longest_footer = 130;  ///< characters; with the marks it must stay within 255 bytes

/// Lines of at most `text_line` columns, broken at blanks.
std::vector<std::string> broken(const std::string& text) {
  std::vector<std::string> lines;
  for (const std::string& part : split(clean_text(text), "\n")) {
    lines.emplace_back();
    for (const std::string& word : split(part, " ")) {
      std::string& line = lines.back();
      if (!line.empty() && display_width(line) + 1 + display_width(word) > text_line)
        lines.push_back(word);
      else
        line += (line.empty() ? "" : " ") + word;
    }
  }
  return lines;
}

class SheetLayout {
 public:
  SheetLayout(XlsxSheet& sheet, XlsxChoices& choices, const Sheet& plan)
      : sheet_(sheet),
        choices_(choices),
        plan_(plan),
        page_(plan.landscape),
        tables_(std::ranges::count_if(
            plan.blocks, [](const Block& block) { return std::holds_alternative<Table>(block); })) {}

  void begin(const Document& document) {
    if (document.title.empty()) return;
    sheet_.put_text(row_++, 0, one_line(document.title), Style::title);
    if (document.as_of) sheet_.put_text(row_++, 0, situation(*document.as_of), Style::note);
    ++row_;
  }

  void add(Block& block) {
    std::visit([this](auto& each) { put(each); }, block);
  }

  void end(const Document& document, bool with_notes) {
    if (with_notes)
      for (const std::string& note : document.notes) put_lines(note, Style::note);
    const double width = sheet_.finish_widths();
    page_.set_up(sheet_, width);
    require_written(worksheet_set_footer(sheet_.handle(), footer(document).c_str()));
    if (tables_ == 1) dress(places_.begin()->second);
    if (plan_.protect) protect();
  }

 private:
  void put(const Heading& heading) {
    sheet_.put_text(row_++, 0, one_line(heading.text), heading.level == 1 ? Style::heading : Style::label);
  }

  void put(const Paragraph& paragraph) {
    put_lines(paragraph.text, Style::plain);
    ++row_;
  }

  void put(const Fields& fields) {
    const lxw_col_t column = tables_ > 0 ? beside_table : 1;
    for (const Fields::Field& field : fields.fields) {
      sheet_.put_text(row_, 0, one_line(field.label), Style::label);
      if (tables_ == 0) sheet_.widen(0, static_cast<double>(display_width(field.label)) + 1);
      put_value(column, field);
      choices_.add(sheet_, row_, row_, column,
                   {.key = field.key, .label = field.label, .choices = field.choices});
      ++row_;
    }
    ++row_;
  }

  void put_value(lxw_col_t column, const Fields::Field& field) {
    if (field.input)
      sheet_.put(row_, column, field.value, Style::input);
    else if (field.value.kind != Kind::text)
      sheet_.put(row_, column, field.value, Style::fact);
    else if (!field.value.text.empty())
      sheet_.put_text(row_, column, one_line(field.value.text), Style::loose);
  }

  void put(Table& table) {
    const TablePlace place = put_table(sheet_, choices_, table, tables_ == 1, row_);
    page_.add_height(place.header_above);
    places_.insert_or_assign(table.key, place);
    if (!table.key.empty() && place.has_rows())
      sheet_.book().define(table.key, range_of(sheet_.name(), place.header, 0, place.last_row,
                                               static_cast<lxw_col_t>(table.columns.size() - 1)));
    ++row_;
  }

  void put(const Chart& chart) {
    const auto place = places_.find(chart.table);
    if (place == places_.end())
      throw Error(Fault::bug,
                  "grafico \"" + chart.title + "\": prima non c'è la tabella \"" + chart.table + "\"");
    page_.keep_whole(row_, chart_height, sheet_.width());
    put_chart(sheet_, chart, place->second, row_);
    ++row_;
  }

  void put_lines(const std::string& text, Style style) {
    for (const std::string& line : broken(text)) {
      if (!line.empty()) sheet_.put_text(row_, 0, line, style == Style::plain ? Style::loose : style);
      ++row_;
    }
  }

  std::string footer(const Document& document) const {
    std::string title = one_line(document.title.empty() ? plan_.name : document.title);
    if (display_width(title) > longest_footer) {
      while (display_width(title) > longest_footer && title.find(' ') != std::string::npos)
        title.erase(title.rfind(' '));
      title += "...";
    }
    if (title.size() > longest_footer + longest_footer / 2) title.clear();
    return "&L&8" +
           std::string(title.empty() || std::isdigit(static_cast<unsigned char>(title.front())) ? " " : "") +
           replace_all(title, "&", "&&") + "&R&8Pagina &P di &N";
  }

  /// The only table of a sheet keeps its headings in sight and on every page.
  void dress(const TablePlace& place) {
    if (!place.has_rows()) return;
    lxw_worksheet* handle = sheet_.handle();
    if (place.header <= last_frozen_row) worksheet_freeze_panes(handle, place.first_row, 0);
    require_written(worksheet_repeat_rows(handle, place.header, place.header));
  }

  void protect() {
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(sheet_.handle(), nullptr, &allowed);
  }

  XlsxSheet& sheet_;
  XlsxChoices& choices_;
  const Sheet& plan_;
  XlsxPage page_;
  std::ptrdiff_t tables_;
  lxw_row_t row_ = 0;
  std::map<std::string, TablePlace> places_;
};

bool has_chart(const Document& document) {
  const auto is_chart = [](const Block& block) { return std::holds_alternative<Chart>(block); };
  return std::ranges::any_of(document.sheets,
                             [&](const Sheet& sheet) { return std::ranges::any_of(sheet.blocks, is_chart); });
}

/// libxlsxwriter says "done" also when its temporary disk was full.
void compare_with_file(const std::vector<XlsxSheet>& sheets, const std::string& path) {
  const std::vector<SheetCount> counts = check_office_file(path);
  const auto same = [](const XlsxSheet& sheet, const SheetCount& count) {
    return sheet.rows() == count.rows && sheet.cells() == count.cells;
  };
  if (std::ranges::equal(sheets, counts, same)) return;
  throw Error(Fault::output, "nel foglio di calcolo appena scritto mancano delle righe",
              "libera spazio sul disco e nella cartella temporanea, poi riprova");
}

}  // namespace

void write_xlsx(Document& document, const std::string& tmpdir, const std::string& path) {
  XlsxBook book(document, path, tmpdir, !has_chart(document));
  XlsxChoices choices(book);
  std::vector<XlsxSheet> sheets;
  for (Sheet& plan : document.sheets) {
    XlsxSheet& sheet = sheets.emplace_back(book, plan.name);
    SheetLayout layout(sheet, choices, plan);
    const bool first = &plan == document.sheets.data();
    if (first) layout.begin(document);
    for (Block& block : plan.blocks) layout.add(block);
    layout.end(document, first);
  }
  if (sheets.empty()) sheets.emplace_back(book, document.title);
  choices.finish(sheets);
  book.close();
  compare_with_file(sheets, path);
}

}  // namespace povnet
