#include <fmt/format.h>

#include <fstream>

#include "base/error.h"
#include "base/text.h"
#include "intake/import.h"
#include "schema/register.h"

namespace povnet {
namespace {

constexpr std::size_t looked_at = 1 << 16;

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

constexpr std::size_t enough_headings = 3;

/// What the file has of a register, in the first sheet that is not its guide.
struct Headings {
  bool known = false;   ///< nothing but its columns, those that must be among them
  bool whole = false;   ///< all of them
  bool enough = false;  ///< so many that chance does not bring them together
};

Headings headings_of(const Register& reg, const Source& source, const InputFile& input) {
  for (std::size_t i = 0; i < input.sheets().size(); ++i) {
    if (input.sheets()[i].hidden || !takes_sheet(source, input.sheets()[i].name)) continue;
    RowReader rows = input.rows(i);
    const HeaderSearch search = find_header(source, rows);
    if (!search.header || !search.header->unused.empty() || !search.header->repeated.empty()) return {};
    Headings headings{true, true, search.header->width >= enough_headings};
    for (std::size_t v = 0; v < source.values.size(); ++v) {
      if (search.header->columns[v]) continue;
      const RegisterColumn* column = reg.find(source.values[v].name);
      if (column) headings.whole = false;
      if (column && column->required) headings.known = false;
    }
    return headings;
  }
  return {};
}

/// The register of which the file has every column, else the only one of which it has some and no other.
Source recognise_register(const DataFiles& data, const std::string& path, const std::string& shown_name) {
  std::vector<Source> whole;
  std::vector<Source> known;
  std::vector<std::string> names;
  for (const Register& reg : all_registers(data)) {
    Source source = source_of(reg);
    const Headings headings = headings_of(reg, source, open_for(source, path, shown_name));
    if (!headings.known) continue;
    names.push_back(reg.name);
    if (headings.whole)
      whole.push_back(std::move(source));
    else if (headings.enough)
      known.push_back(std::move(source));
  }
  if (whole.size() == 1) return std::move(whole.front());
  if (whole.empty() && known.size() == 1) return std::move(known.front());
  if (names.empty())
    throw Error(Fault::input, shown_name + ": nessuna fonte e nessun registro ha queste intestazioni",
                "dire --source o --register; povnet intake inspect mostra che cosa c'è e prepara una fonte");
  throw Error(Fault::input,
              fmt::format("{}: le intestazioni possono essere di: {}", shown_name, join(names, ", ")),
              "dire quale con --register");
}

}  // namespace

bool is_rejects_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string start(looked_at, '\0');
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(in.gcount()));
  return start.find(reason_column) != std::string::npos;
}

InputFile open_for(const Source& source, const std::string& path, const std::string& shown_name) {
  InputOptions options;
  options.shown_name = shown_name;
  if (!is_rejects_file(path)) {
    options.encoding = source.encoding;
    if (source.delimiter) options.delimiter = *source.delimiter;
    if (source.quote) options.quote = *source.quote;
  }
  return InputFile::open(path, options);
}

Source recognise(const DataFiles& data, const std::string& path, const std::string& shown_name) {
  std::vector<Source> fitting;
  std::vector<std::string> names;
  for (Source& source : all_sources(data)) {
    if (!fits(source, open_for(source, path, shown_name))) continue;
    names.push_back(source.name);
    fitting.push_back(std::move(source));
  }
  if (fitting.empty()) return recognise_register(data, path, shown_name);
  if (fitting.size() > 1)
    throw Error(Fault::input,
                fmt::format("{}: più fonti hanno queste intestazioni: {}", shown_name, join(names, ", ")),
                "dire quale con --source");
  return std::move(fitting.front());
}

}  // namespace povnet
