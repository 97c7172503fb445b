#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace povnet {

/// Bytes from first to last: of a file, or of a text in memory. Never maps the file: one that shrinks while
/// it is read must not kill the process.
class ByteSource {
 public:
  static ByteSource file(const std::string& path, const std::string& shown_name);
  static ByteSource memory(std::shared_ptr<const std::string> bytes);

  std::size_t read(char* into, std::size_t size);  ///< 0 at the end; throws Error (input)

 private:
  std::shared_ptr<const int> descriptor_;
  std::shared_ptr<const std::string> bytes_;
  std::size_t at_ = 0;
  std::string shown_name_;
};

enum class FileContent { text, zip, compound, other };

/// Looks at a path before it is read. Throws Error (input) for what is no file, may not be read or is empty.
struct FirstLook {
  FileContent content = FileContent::text;
  std::string other;    ///< what an `other` is: "un PDF"
  bool regular = true;  ///< false: a pipe, which can be read once only
};
FirstLook first_look(const std::string& path, const std::string& shown_name);

/// The refusal of a compound (OLE2) file: an old .xls, or a workbook under a password.
[[noreturn]] void refuse_compound(const std::string& path, const std::string& shown_name);

}  // namespace povnet
