# The data files enter the binary by .incbin: string literals over 64 KiB are an error under clang.
function(embed_data_files output)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}
    ${CMAKE_SOURCE_DIR}/schemas/*.toml ${CMAKE_SOURCE_DIR}/schemas/*.sql ${CMAKE_SOURCE_DIR}/templates/*.toml
    ${CMAKE_SOURCE_DIR}/examples/month.toml ${CMAKE_SOURCE_DIR}/examples/arrivi/*)
  list(SORT files)
  set(texts "")
  set(table "")
  set(index 0)
  foreach(path IN LISTS files)
    string(APPEND texts "n${index}: .asciz \"${path}\"\nt${index}: .incbin \"${CMAKE_SOURCE_DIR}/${path}\"\ne${index}: .byte 0\n")
    string(APPEND table "  .quad n${index}, t${index}, e${index} - t${index}\n")
    math(EXPR index "${index} + 1")
  endforeach()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT "  .section .rodata
${texts}
  .section .data.rel.ro, \"aw\"
  .balign 8
  .globl povnet_embedded_files
povnet_embedded_files:
${table}
  .globl povnet_embedded_count
povnet_embedded_count: .quad ${index}
  .section .note.GNU-stack, \"\", @progbits
")
  list(TRANSFORM files PREPEND ${CMAKE_SOURCE_DIR}/)
  set_source_files_properties(${output} PROPERTIES OBJECT_DEPENDS "${files}")
endfunction()
