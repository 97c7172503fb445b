#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "schema/source.h"
#include "store/row.h"

namespace povnet {

/// How those who send a source spell, as the register `spelling` has learned it.
class Spellings {
 public:
  Spellings(SQLite::Database& db, const Source& source);

  bool any() const { return any_; }

  /// What a cell of this column means; the text itself where nothing else was learned.
  std::string_view read(std::size_t value, std::string_view text) const;
  /// The same of a piece of a cell, which `from` cuts.
  std::string_view read_piece(const Expression& from, std::string_view text) const;

 private:
  const Source& source_;
  std::vector<std::unordered_map<std::string, std::string>> learned_;  ///< by value; folded -> meaning
  bool any_ = false;
};

/// The heading under which a column of a source is taught; empty where it is no column.
std::string heading_of(const SourceValue& value);

/// "register:contact" and "contatti_sportelli" as one types them.
std::string typed_source(std::string_view name);

/// What to type so that `written` is understood from now on.
std::string teach_hint(std::string_view source, std::string_view heading, std::string_view written,
                       std::string_view meaning);

}  // namespace povnet
