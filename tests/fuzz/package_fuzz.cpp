// Any bytes as an arriving file: opened by what it holds, read to the end, and checked as if it had just been
// written.

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/error.h"
#include "input/input_file.h"
#include "package/check.h"

namespace {

void read_all(const std::string& path) {
  const povnet::InputFile file = povnet::InputFile::open(path);
  povnet::InputRow row;
  for (std::size_t sheet = 0; sheet < file.sheets().size() && sheet < 8; ++sheet) {
    povnet::RowReader reader = file.rows(sheet);
    for (int rows = 0; rows < 10000 && reader.next(row); ++rows) {
    }
  }
}

template <class Work>
void refusing(Work work) {
  try {
    work();
  } catch (const povnet::Error& error) {
    if (std::string(error.what()).empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const int memory = memfd_create("fuzz", MFD_CLOEXEC);
  if (memory < 0 || write(memory, data, size) != static_cast<ssize_t>(size)) std::abort();
  const std::string path = "/proc/self/fd/" + std::to_string(memory);
  refusing([&path] { read_all(path); });
  refusing([&path] { povnet::check_office_file(path); });
  close(memory);
  return 0;
}
