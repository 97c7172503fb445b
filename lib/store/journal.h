#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/period.h"
#include "store/case_file.h"

namespace povnet {

/// A row of the journal, with what it did.
struct JournalEntry {
  std::int64_t id = 0;
  std::string at, actor, login, command, reason;
  std::optional<std::int64_t> batch;
  bool clock_fixed = false;
  std::int64_t added = 0, changed = 0, removed = 0;
};

struct JournalQuestion {
  std::optional<std::string> record = {};  ///< a code: only what touched it
  std::optional<std::string> actor = {};
  std::optional<Period> period = {};
};

/// Oldest first. Fault::usage for a code that no register has.
std::vector<JournalEntry> journal(CaseFile& file, const JournalQuestion& question);

/// A file that came in, and what became of its rows.
struct BatchEntry {
  std::int64_t id = 0, tx = 0;
  std::string at, actor, source, file_name, reference_day;
  std::int64_t rows = 0, imported = 0, unchanged = 0, set_aside = 0, skipped = 0, rejected = 0;
  std::optional<std::int64_t> undone_by;
};

/// Oldest first.
std::vector<BatchEntry> batches(CaseFile& file);

}  // namespace povnet
