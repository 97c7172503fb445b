#pragma once

#include <string>

#include "cmd/access.h"
#include "cmd/command.h"
#include "sheet/atomic_folder.h"

namespace povnet {

/// A folder of documents about persons: it asks for -o, is written whole or not at all, and gets its name
/// only after the access log has its line. One for somebody outside asks for a reason, too.
class FolderExport {
 public:
  /// `what` is written, for messages: "il dossier".
  FolderExport(Call& call, std::string command, const std::string& what, bool for_outside = true);

  /// A document, in the format that the ending of its name says; about the record of `code`, if any.
  void write(const std::string& name, Document document, const std::string& code = {});

  /// The same in two steps, for a document that is written more than once: what may not be shown is taken
  /// out, and counted, once.
  void admit(Document& document, const std::string& code = {});
  void put(const std::string& name, Document document);

  /// Where another file of the folder goes.
  std::string file(const std::string& name) const { return folder_.file(name); }

  void finish();

 private:
  void record_sent_folder();

  Call& call_;
  std::string command_;
  std::string what_;
  IdentifiedRows rows_;
  AtomicFolder folder_;
  std::size_t written_ = 0;
};

}  // namespace povnet
