#pragma once

#include <memory>

#include "cmd/command.h"
#include "report/reader.h"
#include "schema/register.h"

namespace povnet {

/// Presents a document that shows data of persons: first writes who sees which records in the access log of
/// the case file; where that cannot be written, nothing is shown. Rows that lead to somebody in protection
/// from violence are left out, and a note says how many, unless --include-protected is there with a reason.
void present_identified(Call& call, const std::string& command, Document document);

/// The same for a report: one that only counts, and names no record of a person, needs no line. `identified`:
/// whatever records it names are of persons.
void present_counted(Call& call, Reader& reader, const std::string& command, Document document,
                     bool identified = false);

/// The same for a document about one record: refused where the record itself leads to somebody in protection.
void present_about(Call& call, const std::string& command, const std::string& code, Document document);

/// The same for rows that go somewhere else than into a document: an office's own workbook.
class IdentifiedRows {
 public:
  explicit IdentifiedRows(const Call& call);
  ~IdentifiedRows();
  IdentifiedRows(const IdentifiedRows&) = delete;
  IdentifiedRows& operator=(const IdentifiedRows&) = delete;

  /// False: the row leads to somebody in protection and is left out.
  bool admits(const Row& row);

  /// Takes the rows that lead there out of a document about the record; refused where the record itself does.
  void pass(const std::string& code, Document& document);
  void pass(Document& document);

  /// The codes in the rows and documents that have passed.
  std::vector<std::string> shown() const;

  /// Writes who saw what; nothing of it may be shown before. Says how many rows were left out.
  void log(Call& call, const std::string& command);

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

/// The same for records of a register; one without data of persons needs no line.
void present_records(Call& call, const std::string& command, const Register& reg, Document document);

}  // namespace povnet
