#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "intake/batch_log.h"
#include "intake/emitter.h"
#include "intake/import.h"
#include "intake/references.h"
#include "intake/row_values.h"

namespace povnet {

using RowPlace = std::pair<std::size_t, std::int64_t>;  ///< sheet, line

/// One reading of the whole file, inside one transaction.
class ImportPass {
 public:
  ImportPass(Transaction& tx, const DataFiles& data, const Source& source, const InputFile& input,
             const ImportRequest& request, const Act& act,
             const std::map<RowPlace, std::vector<RowFault>>& known_bad, bool later);

  void run();
  void finish();

  ImportResult result;
  std::map<RowPlace, std::vector<RowFault>> half_written;  ///< rows that failed after writing

 private:
  void sheet(std::size_t number);
  void start_sheet(const std::string& name, const SheetHeader& header);
  void row(std::size_t sheet, const std::string& name, const SheetHeader& header, const InputRow& row);
  bool takes(const SourceRule& rule);
  void leave_out(const std::string& day);
  const SourceRule* rule_for(const std::vector<RowFault>& faults);
  void by_rule(const SourceRule& rule, const std::string& name, const SheetHeader& header,
               const InputRow& row);
  void reject(const std::string& name, const SheetHeader& header, const InputRow& row, std::string rule,
              std::vector<RowFault> faults);
  void note(const std::string& sheet, std::int64_t line, RowOutcome outcome, const std::string& rule,
            std::vector<RowFault> faults);
  void found(const std::string& sheet, std::int64_t line, const Finding& finding);
  std::string digest_of(const InputRow& row) const;

  Transaction& tx_;
  const Source& source_;
  const InputFile& input_;
  const ImportRequest& request_;
  const std::map<RowPlace, std::vector<RowFault>>& known_bad_;
  References references_;
  BatchLog log_;
  RowValues values_;
  Emitter emitter_;
  bool cancels_ = false;  ///< a reason was given for what a complete file leaves out
  std::size_t sheets_read_ = 0;
  std::int64_t unrecognised_ = 0;  ///< rejected rows of a complete file that are of no record known
};

}  // namespace povnet
