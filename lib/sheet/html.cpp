#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <ostream>

#include "sheet/cell_text.h"
#include "sheet/chart_data.h"
#include "sheet/clean_text.h"
#include "sheet/formats.h"
#include "sheet/svg_chart.h"
#include "sheet/table_rows.h"

namespace povnet {
namespace {

constexpr std::size_t longest_code = 16;

constexpr const char* sheet_style = R"css(
body { font: 15px/1.45 "Titillium Web", "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1a1a1a;
  background: #fff; margin: 2rem auto; max-width: 78rem; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .4rem; }
h3, h4 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
p { white-space: pre-line; }
.day { color: #444; margin: 0 0 1.2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .8rem 0 1.2rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { padding: .28rem .65rem; border-bottom: 1px solid #d5d9de; text-align: left; vertical-align: top;
  white-space: pre-line; }
thead th { background: #e6ecf2; border-bottom: 2px solid #5b6f82; vertical-align: bottom; }
.code { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; } tbody th { font-weight: normal; } tfoot th, tfoot td { font-weight: 700; border-top: 2px solid #5b6f82; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: .8rem 0; }
dt { color: #444; } dd { margin: 0; font-weight: 600; }
figure { margin: 1rem 0 1.6rem; } figcaption { font-weight: 600; margin-bottom: .3rem; }
svg.chart { width: 100%; max-width: 760px; height: auto; }
.notes { color: #333; font-size: .88rem; border-top: 1px solid #d5d9de; margin-top: 2rem; }
@page { size: A4; margin: 14mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; } .wide { overflow: visible; }
  thead { display: table-header-group; } tr, figure { break-inside: avoid; } h2, h3 { break-after: avoid; }
  thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
)css";

/// For citizens: type that can be read without glasses, no grid, lines to sign on.
constexpr const char* large_style = R"css(
body.large { font-size: 20px; max-width: 46rem; }
.large h1 { font-size: 2rem; } .large h2, .large h3 { font-size: 1.4rem; }
.large caption { font-size: 1.25rem; padding: .6rem 0 .3rem; }
.large table { width: 100%; } .large thead th { background: none; border-bottom: 1px solid #1a1a1a; }
.large th, .large td { border-bottom: none; padding: .35rem 1rem .35rem 0; } .large tbody th { font-weight: 600; }
.large dl { gap: .5rem 1.2rem; } .large dd:empty { border-bottom: 1px solid #1a1a1a; min-width: 14rem; height: 2.2rem; }
@media print { body.large { font-size: 14pt; } .large .wide { break-inside: avoid; } }
)css";

class HtmlPrinter {
 public:
  explicit HtmlPrinter(std::ostream& out) : out_(out) {}

  void print(Document& document) {
    const std::string title = markup(document.title.empty() ? document.key : document.title);
    out_ << "<!DOCTYPE html>\n<html lang=\"it\">\n<head>\n<meta charset=\"utf-8\">\n"
         << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" << title
         << "</title>\n<style>" << sheet_style << (document.large ? large_style : "") << "</style>\n</head>\n"
         << (document.large ? "<body class=\"large\">" : "<body>") << "\n<main>\n<h1>" << title << "</h1>\n";
    if (document.as_of && !document.large)
      out_ << "<p class=\"day\">" << situation(*document.as_of) << "</p>\n";
    for (Sheet& sheet : document.sheets) {
      out_ << "<section>\n";
      if (document.sheets.size() > 1) title_of(2, sheet.name);
      sheet_ = &sheet;
      for (Block& block : sheet.blocks) std::visit([this](auto& each) { print(each); }, block);
      out_ << "</section>\n";
    }
    if (!document.notes.empty()) {
      out_ << "<ul class=\"notes\">\n";
      for (const std::string& note : document.notes) out_ << "<li>" << markup(note) << "</li>\n";
      out_ << "</ul>\n";
    }
    out_ << "</main>\n</body>\n</html>\n";
  }

 private:
  void print(const Heading& heading) { title_of(heading.level + 1, heading.text); }

  void print(const Paragraph& paragraph) { out_ << "<p>" << markup(paragraph.text) << "</p>\n"; }

  void print(const Fields& fields) {
    out_ << "<dl>\n";
    for (const Fields::Field& field : fields.fields)
      out_ << "<dt>" << markup(field.label) << "</dt><dd>" << markup(italian_text(field.value)) << "</dd>\n";
    out_ << "</dl>\n";
  }

  void print(Table& table) {
    std::vector<ChartData> charts = charts_of(*sheet_, table);
    TableRows rows(table);
    Row row;
    if (!rows.next(row)) {
      if (!table.title.empty()) title_of(3, table.title);
      out_ << "<p>" << markup(table.if_empty) << "</p>\n";
      return;
    }
    out_ << "<div class=\"wide\">\n<table>\n";
    if (!table.title.empty()) out_ << "<caption>" << markup(table.title) << "</caption>\n";
    out_ << "<thead><tr>";
    for (const Column& column : table.columns)
      out_ << fmt::format("<th scope=\"col\"{}>{}</th>", alignment(column.kind), markup(column.label));
    out_ << "</tr></thead>\n<tbody>\n";
    do {
      for (ChartData& data : charts) add_row(data, row);
      print(table, row);
    } while (rows.next(row));
    out_ << "</tbody>\n";
    if (const auto totals = rows.totals()) {
      out_ << "<tfoot>\n";
      print(table, *totals);
      out_ << "</tfoot>\n";
    }
    out_ << "</table>\n</div>\n";
    std::ranges::move(charts, std::back_inserter(charts_));
  }

  void print(const Chart& chart) {
    for (const ChartData& data : charts_)
      if (data.chart == &chart)
        out_ << "<figure>\n<figcaption>" << markup(chart.title) << "</figcaption>\n"
             << svg_chart(data) << "</figure>\n";
  }

  void print(const Table& table, const Row& row) {
    out_ << "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool heads = i == 0 && table.columns[i].kind == Kind::text;
      const std::string text = italian_text(row[i]);
      out_ << (heads ? "<th scope=\"row\"" : "<td") << looks(table.columns[i].kind, text) << '>'
           << markup(text) << (heads ? "</th>" : "</td>");
    }
    out_ << "</tr>\n";
  }

  /// A code would break at its hyphen.
  static const char* looks(Kind kind, const std::string& text) {
    const bool one_word =
        text.size() > 1 && text.size() <= longest_code && text.find(' ') == std::string::npos;
    return kind == Kind::text && one_word ? " class=\"code\"" : alignment(kind);
  }

  static const char* alignment(Kind kind) { return is_number(kind) ? " class=\"number\"" : ""; }

  void title_of(int level, const std::string& text) {
    out_ << fmt::format("<h{0}>{1}</h{0}>\n", level, markup(text));
  }

  std::ostream& out_;
  const Sheet* sheet_ = nullptr;
  std::vector<ChartData> charts_;
};

}  // namespace

void write_html(Document& document, std::ostream& out) { HtmlPrinter(out).print(document); }

}  // namespace povnet
