#include "report/narrow_options.h"

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "report/resolve.h"

namespace povnet {
namespace {

constexpr std::array<NarrowOption, 3> known_options{{{.name = "fund",
                                                      .word = "fondo",
                                                      .one = "un fondo",
                                                      .columns = {"fund"},
                                                      .dataset = "funds_on_file",
                                                      .value = "fund",
                                                      .called = "fund",
                                                      .subject = "subject_fund"},
                                                     {.name = "ets",
                                                      .word = "ente",
                                                      .one = "un ente",
                                                      .columns = {"organisation", "employer", "partner"},
                                                      .dataset = "organisations",
                                                      .value = "name",
                                                      .called = "name",
                                                      .subject = "subject_partner"},
                                                     {.name = "comune",
                                                      .word = "comune",
                                                      .one = "un comune",
                                                      .columns = {"comune"},
                                                      .dataset = "comuni_on_file",
                                                      .value = "istat",
                                                      .called = "name",
                                                      .subject = ""}}};

}  // namespace

std::span<const NarrowOption> narrow_options() { return known_options; }

const NarrowOption& narrow_option(std::string_view name) {
  const auto at = std::ranges::find(known_options, name, &NarrowOption::name);
  if (at != known_options.end()) return *at;
  throw Error(Fault::input, "\"" + std::string(name) + "\" non è un modo di restringere",
              "scegli fra fund, ets, comune");
}

std::optional<std::string> narrowing_column(const Dataset& dataset, const NarrowOption& option) {
  for (const std::string_view column : option.columns)
    if (!column.empty() && dataset.find(std::string(column))) return std::string(column);
  return std::nullopt;
}

std::string narrowing_value(Reader& reader, const NarrowOption& option, std::string_view typed) {
  return resolve(reader, std::string(option.dataset), std::string(option.value), typed, option.one);
}

bool narrow(const Dataset& dataset, const Narrowings& asked, Scope& scope) {
  Scope narrowed = scope;
  for (const auto& [option, value] : asked) {
    const auto column = narrowing_column(dataset, narrow_option(option));
    if (!column) return false;
    narrowed.only[*column] = value;
  }
  scope = std::move(narrowed);
  return true;
}

std::string narrowing_words(Reader& reader, const Narrowings& asked) {
  std::vector<std::string> parts;
  for (const auto& [name, value] : asked) {
    const NarrowOption& option = narrow_option(name);
    parts.push_back(
        std::string(option.word) + " " +
        resolve(reader, std::string(option.dataset), std::string(option.called), value, option.one));
  }
  return join(parts, "; ");
}

}  // namespace povnet
