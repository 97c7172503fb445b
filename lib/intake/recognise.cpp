#include <fmt/format.h>

#include <fstream>

#include "base/error.h"
#include "base/text.h"
#include "intake/import.h"
#include "schema/register.h"

namespace povnet {
namespace {

constexpr std::size_t looked_at = 1 << 16;

/// A file of rejected rows, which this program wrote in its own way.
bool is_own(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string start(looked_at, '\0');
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(in.gcount()));
  return start.find(reason_column) != std::string::npos;
}

bool fits(const Source& source, const InputFile& input) {
  bool any = false;
  for (std::size_t i = 0; i < input.sheets().size(); ++i) {
    if (!takes_sheet(source, input.sheets()[i].name)) continue;
    RowReader rows = input.rows(i);
    if (!find_header(source, rows).header) return false;
    any = true;
  }
  return any && !source.no_header;
}

/// The labels of all columns of the register, in its order: other files may have some of them by chance.
bool is_form_header(const Source& source, const SheetHeader& header) {
  if (!header.unused.empty()) return false;
  std::size_t before = 0;
  for (std::size_t v = 0; v < source.values.size(); ++v) {
    const SourceValue& value = source.values[v];
    if (is_of_record(source, value)) continue;
    const auto place = header.columns[v];
    if (!place || *place < before || fold(header.headings[*place]) != fold(label_heading(value)))
      return false;
    before = *place;
  }
  return true;
}

bool is_form_of(const Source& source, const InputFile& input) {
  bool any = false;
  for (std::size_t i = 0; i < input.sheets().size(); ++i) {
    if (input.sheets()[i].hidden || !takes_sheet(source, input.sheets()[i].name)) continue;
    RowReader rows = input.rows(i);
    const auto header = find_header(source, rows).header;
    if (!header || !is_form_header(source, *header)) return false;
    any = true;
  }
  return any;
}

void add_forms(const DataFiles& data, const InputFile& input, std::vector<Source>& fitting) {
  for (const Register& reg : all_registers(data)) {
    Source source = source_of(reg);
    if (is_form_of(source, input)) fitting.push_back(std::move(source));
  }
}

}  // namespace

InputFile open_for(const Source& source, const std::string& path, const std::string& shown_name) {
  InputOptions options;
  options.shown_name = shown_name;
  if (!is_own(path)) {
    options.encoding = source.encoding;
    if (source.delimiter) options.delimiter = *source.delimiter;
    if (source.quote) options.quote = *source.quote;
  }
  return InputFile::open(path, options);
}

Source recognise(const DataFiles& data, const std::string& path, const std::string& shown_name) {
  std::vector<Source> fitting;
  for (Source& source : all_sources(data))
    if (fits(source, open_for(source, path, shown_name))) fitting.push_back(std::move(source));
  if (fitting.empty()) add_forms(data, open_for(Source{}, path, shown_name), fitting);
  std::vector<std::string> names;
  for (const Source& source : fitting) names.push_back(source.name);
  if (fitting.empty())
    throw Error(Fault::input, shown_name + ": nessuna fonte conosciuta ha queste intestazioni",
                "dire --source o --register; povnet intake inspect mostra che cosa c'è e prepara una fonte");
  if (fitting.size() > 1)
    throw Error(Fault::input,
                fmt::format("{}: più fonti hanno queste intestazioni: {}", shown_name, join(names, ", ")),
                "dire quale con --source");
  return std::move(fitting.front());
}

}  // namespace povnet
