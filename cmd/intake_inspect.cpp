#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/text.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "domain/tax_code.h"
#include "intake/import.h"
#include "intake/source_draft.h"
#include "sheet/atomic_file.h"

namespace povnet {
namespace {

std::vector<CodeList> all_lists(const DataFiles& data) {
  std::vector<CodeList> lists;
  for (const DataFile* file : data.in("schemas/codes")) lists.push_back(read_code_list(*file));
  return lists;
}

/// What a source does not find of its columns, and finds besides, in the sheets that it takes.
struct Difference {
  std::vector<std::string> missing;
  std::vector<std::string> unknown;
};

/// Nothing where no sheet is for the source.
std::optional<Difference> difference_from(const Source& source, const InputFile& input) {
  std::optional<Difference> difference;
  for (std::size_t i = 0; i < input.sheets().size(); ++i) {
    if (source.no_header || !takes_sheet(source, input.sheets()[i].name)) continue;
    RowReader rows = input.rows(i);
    HeaderSearch search = find_header(source, rows);
    if (!difference) difference.emplace();
    if (search.header) continue;
    if (search.missing.empty()) return std::nullopt;
    difference->missing.insert(difference->missing.end(), search.missing.begin(), search.missing.end());
    difference->unknown.insert(difference->unknown.end(), search.unused.begin(), search.unused.end());
  }
  return difference;
}

/// Sources that read the file, and those that lack less than half of the columns that they need.
std::string recognised(const DataFiles& data, const std::string& path, const std::string& shown) {
  std::vector<std::string> parts;
  for (const Source& source : all_sources(data)) {
    const auto found = difference_from(source, open_for(source, path, shown));
    const auto columns = std::ranges::count_if(
        source.values, [](const SourceValue& one) { return one.is_column && !one.optional; });
    if (!found) continue;
    if (found->missing.empty())
      parts.push_back(source.name);
    else if (static_cast<std::ptrdiff_t>(found->missing.size()) * 2 < columns)
      parts.push_back(fmt::format("quasi {}: mancano {}{}", source.name, join(found->missing, ", "),
                                  found->unknown.empty() ? "" : "; nuove: " + join(found->unknown, ", ")));
  }
  return parts.empty() ? "nessuna" : join(parts, "; ");
}

std::string format_name(const InputFile& input) {
  if (input.format() == InputFormat::xlsx) return "XLSX";
  if (input.format() == InputFormat::ods) return "ODS";
  return fmt::format("CSV, {}, separatore {}", input.encoding(),
                     input.delimiter() == '\t' ? "tabulazione" : std::string(1, input.delimiter()));
}

std::string type_of(const ColumnSketch& column) {
  return column.codes.empty() ? std::string(label_of(column.type)) : "voce di " + column.codes;
}

/// A code of a person among the headings: the row is one of data, and is not shown.
bool lacks_header(const SheetSketch& sheet) {
  return std::ranges::any_of(sheet.columns, [](const ColumnSketch& column) {
    return classify_key(normal_key(column.heading)) != KeyKind::other;
  });
}

std::string title_of(const SheetSketch& sheet) {
  const std::string name = sheet.name.empty() ? "" : sheet.name + ": ";
  if (sheet.header_line == 0) return name + "vuoto";
  if (lacks_header(sheet)) return name + "sembra senza intestazione";
  return fmt::format("{}intestazione alla riga {}, righe {}", name, sheet.header_line, sheet.rows);
}

Table sketch_table(const SheetSketch& sheet, const std::optional<Register>& reg) {
  std::vector<Row> rows;
  for (const ColumnSketch& column : sheet.columns) {
    const auto meant = reg ? column_meant(*reg, column.heading) : std::nullopt;
    const std::string heading =
        lacks_header(sheet) ? fmt::format("colonna {}", rows.size() + 1) : column.heading;
    rows.push_back({Cell::of(heading), Cell::of(meant.value_or("")), Cell::of(type_of(column)),
                    Cell::of(Kind::integer, column.filled), Cell::of(column.shape),
                    Cell::of(Kind::integer, column.odd),
                    column.odd > 0 ? Cell::of(Kind::integer, column.first_odd) : Cell::none(Kind::integer)});
  }
  return {.key = "columns",
          .title = title_of(sheet),
          .columns = {{.key = "heading", .label = "Intestazione"},
                      {.key = "column", .label = "Colonna del registro"},
                      {.key = "type", .label = "Sembra"},
                      {.key = "filled", .label = "Piene", .kind = Kind::integer},
                      {.key = "shape", .label = "Forma"},
                      {.key = "odd", .label = "Non capite", .kind = Kind::integer},
                      {.key = "first_odd", .label = "Prima riga", .kind = Kind::integer}},
          .rows = rows_of(std::move(rows)),
          .totals = {},
          .if_empty = "nessuna colonna"};
}

void write_draft(Call& call, const std::string& text) {
  AtomicFile file(call.common.output);
  std::ofstream out(file.temporary(), std::ios::binary);
  out << text;
  if (!out.flush())
    throw Error(Fault::output, call.common.output + ": non si è potuto scrivere",
                "controllare che il disco abbia posto");
  out.close();
  file.commit();
  say(call, fmt::format("{}: bozza di una fonte; va in CARTELLA/schemas/sources, con --data CARTELLA",
                        call.common.output));
  call.common.output = "-";
}

int run_inspect(Call& call) {
  const DataFiles data = data_files_of(call);
  const std::string path = call.text("FILE");
  const std::string shown = std::filesystem::path(path).filename().string();
  const InputFile input = InputFile::open(path, {.shown_name = shown});
  const std::vector<SheetSketch> sheets = sketch_of(input, all_lists(data));
  if (std::ranges::all_of(sheets, [](const SheetSketch& sheet) { return sheet.header_line == 0; }))
    throw Error(Fault::input, shown + ": è vuoto", "il file deve avere una riga di intestazione");
  const auto named = call.maybe("--register");
  const std::optional<Register> reg =
      named ? std::optional(required_register(data, *named)) : register_meant(all_registers(data), sheets);
  if (call.common.output.ends_with(".toml")) {
    if (!reg)
      throw Error(Fault::input, shown + ": nessuna intestazione è di un registro",
                  "dire il registro con --register");
    write_draft(call,
                draft_source(std::filesystem::path(call.common.output).stem().string(), input, sheets, *reg));
  }
  Fields facts{.key = "file", .fields = {}};
  facts.fields = {
      {.key = "file", .label = "File", .value = Cell::of(shown)},
      {.key = "format", .label = "Formato", .value = Cell::of(format_name(input))},
      {.key = "sources", .label = "Fonti che lo leggono", .value = Cell::of(recognised(data, path, shown))},
      {.key = "register", .label = "Registro più vicino", .value = Cell::of(reg ? reg->name : "nessuno")}};
  Document document{.key = "inspect", .title = "Che cosa c'è nel file", .sheets = {}, .notes = {}};
  document.sheets.push_back({.name = shown, .blocks = {std::move(facts)}});
  for (const SheetSketch& sheet : sheets)
    document.sheets.back().blocks.emplace_back(sketch_table(sheet, reg));
  present(call, std::move(document));
  return 0;
}

}  // namespace

Command intake_inspect_command() {
  return {.room = "intake",
          .verb = "inspect",
          .help = "guarda un file senza importarlo; con -o FONTE.toml ne prepara la fonte",
          .operands = {{"FILE", "il file da guardare"}},
          .options = {{"--register", "REGISTRO",
                       "il registro che la bozza riempie; se manca, il più vicino alle intestazioni"}},
          .run = run_inspect,
          .output = ".toml"};
}

}  // namespace povnet
