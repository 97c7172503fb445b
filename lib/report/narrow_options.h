#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "report/reader.h"

namespace povnet {

/// A way to ask for the rows of one fund, one partner or one comune: an option that several commands share.
struct NarrowOption {
  std::string_view name;                    ///< "ets": the option without its dashes
  std::string_view word;                    ///< "ente": how a document calls it
  std::string_view one;                     ///< "un ente"
  std::array<std::string_view, 3> columns;  ///< of a dataset, in order of preference
  std::string_view dataset;                 ///< where what was typed is looked up
  std::string_view value;                   ///< its column that the rows have
  std::string_view called;                  ///< its column that people read
  std::string_view subject;                 ///< dataset of the records that belong to :record; may be empty
};

/// Option -> value that rows have: {"ets", "Coop. Esempio"}.
using Narrowings = std::map<std::string, std::string>;

std::span<const NarrowOption> narrow_options();
const NarrowOption& narrow_option(std::string_view name);  ///< Fault::input where there is none

/// The column by which the option narrows this dataset, where it has one.
std::optional<std::string> narrowing_column(const Dataset& dataset, const NarrowOption& option);

/// The value that rows have, of what was typed: a name, an acronym, a code. Fault::usage where nothing fits.
std::string narrowing_value(Reader& reader, const NarrowOption& option, std::string_view typed);

/// Keeps the rows that `asked` wants; false, and `scope` as it was, where the dataset cannot be narrowed so.
bool narrow(const Dataset& dataset, const Narrowings& asked, Scope& scope);

/// "ente Coop. Esempio; fondo QSFP".
std::string narrowing_words(Reader& reader, const Narrowings& asked);

}  // namespace povnet
