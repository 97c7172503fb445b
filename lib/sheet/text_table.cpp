#include <algorithm>
#include <ostream>

#include "base/text.h"
#include "sheet/cell_text.h"
#include "sheet/clean_text.h"
#include "sheet/formats.h"
#include "sheet/table_rows.h"

namespace povnet {
namespace {

using Texts = std::vector<std::string>;

/// Columns of the screen that running text takes.
constexpr std::size_t screen_width = 110;

/// The columns that the screen shows, and what it says of the others.
struct ShownColumns {
  explicit ShownColumns(const Table& table) {
    Texts left_out;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const Column& column = table.columns[i];
      if (column.aside)
        left_out.push_back(one_line(column.label));
      else
        places.push_back(i);
    }
    if (!left_out.empty()) note = "Nei file (-o) anche: " + join(left_out, ", ");
  }

  std::vector<std::size_t> places = {};
  std::string note = {};
};

class Printer {
 public:
  Printer(bool color, std::ostream& out) : color_(color), out_(out) {}

  void print(Document& document) {
    if (!document.title.empty()) strong(document.title);
    if (document.as_of && !document.title.empty()) out_ << situation(*document.as_of) << '\n';
    for (Sheet& sheet : document.sheets) {
      if (document.sheets.size() > 1) strong(sheet.name);
      for (Block& block : sheet.blocks) std::visit([this](auto& each) { print(each); }, block);
    }
    if (document.notes.empty()) return;
    gap();
    for (const std::string& note : document.notes)
      out_ << wrap("- " + one_line(note), screen_width, "  ") << '\n';
  }

 private:
  void print(const Heading& heading) { strong(heading.text); }

  void print(const Paragraph& paragraph) {
    gap();
    for (const std::string& line : split(clean_text(paragraph.text), "\n"))
      out_ << wrap(line, screen_width, "  ") << '\n';
  }

  void print(const Fields& fields) {
    gap();
    std::size_t width = 0;
    for (const Fields::Field& field : fields.fields) width = std::max(width, display_width(field.label));
    for (const Fields::Field& field : fields.fields) {
      const std::string value = one_line(italian_text(field.value));
      out_ << (value.empty() ? one_line(field.label) : pad(one_line(field.label), width) + "  " + value)
           << '\n';
    }
  }

  void print(Table& table) {
    if (!table.title.empty()) strong(table.title);
    if (table.title.empty()) gap();
    TableRows rows(table);
    const ShownColumns shown(table);
    std::vector<Texts> lines;
    for (Row row; rows.next(row);) lines.push_back(texts(row, shown));
    if (lines.empty()) {
      out_ << clean_text(table.if_empty) << '\n';
      return;
    }
    Texts labels;
    for (const std::size_t place : shown.places) labels.push_back(one_line(table.columns[place].label));
    const auto totals = rows.totals();
    if (totals) lines.push_back(texts(*totals, shown));
    lay_out(rights(table, shown), labels, lines, totals.has_value());
    if (!shown.note.empty()) out_ << shown.note << '\n';
  }

  void print(const Chart&) {}

  static Texts texts(const Row& row, const ShownColumns& shown) {
    Texts texts;
    for (const std::size_t place : shown.places) texts.push_back(one_line(italian_text(row[place])));
    return texts;
  }

  /// Numbers stand on the right.
  static std::vector<bool> rights(const Table& table, const ShownColumns& shown) {
    std::vector<bool> rights;
    for (const std::size_t place : shown.places) rights.push_back(is_number(table.columns[place].kind));
    return rights;
  }

  void lay_out(const std::vector<bool>& rights, const Texts& labels, const std::vector<Texts>& lines,
               bool totals) {
    std::vector<std::size_t> widths;
    for (const std::string& label : labels) widths.push_back(display_width(label));
    for (const Texts& line : lines)
      for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], display_width(line[i]));
    print_line(rights, widths, labels, true);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool last = totals && i + 1 == lines.size();
      if (last) print_rule(widths);
      print_line(rights, widths, lines[i], last);
    }
  }

  void print_line(const std::vector<bool>& rights, const std::vector<std::size_t>& widths, const Texts& line,
                  bool bold) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (i > 0) text += "  ";
      text += pad(line[i], widths[i], rights[i]);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out_ << (bold ? emphasized(text) : text) << '\n';
  }

  void print_rule(const std::vector<std::size_t>& widths) {
    std::string rule;
    for (const std::size_t width : widths) rule += (rule.empty() ? "" : "  ") + std::string(width, '-');
    out_ << rule << '\n';
  }

  void strong(const std::string& text) {
    gap();
    out_ << emphasized(one_line(text)) << '\n';
  }

  std::string emphasized(const std::string& text) const {
    return color_ ? "\033[1m" + text + "\033[0m" : text;
  }

  /// An empty line between blocks, none at the start.
  void gap() {
    if (begun_) out_ << '\n';
    begun_ = true;
  }

  bool color_;
  std::ostream& out_;
  bool begun_ = false;
};

}  // namespace

void write_table(Document& document, bool color, std::ostream& out) { Printer(color, out).print(document); }

}  // namespace povnet
