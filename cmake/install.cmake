# Binary, manual and completions, each where Debian looks for it. The completions come from the binary itself.
include(GNUInstallDirs)
install(TARGETS povnet)
install(FILES LICENSE README.md TYPE DOC)

find_program(SCDOC scdoc)
file(GLOB pages CONFIGURE_DEPENDS man/*.scd)
set(outputs "")
foreach(page IN LISTS pages)
  cmake_path(GET page STEM LAST_ONLY name)
  string(REGEX MATCH "[0-9]$" part ${name})
  set(output ${CMAKE_BINARY_DIR}/man/${name})
  if(SCDOC)
    add_custom_command(OUTPUT ${output} DEPENDS ${page}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man
      COMMAND ${CMAKE_COMMAND} -E env SOURCE_DATE_EPOCH=1793836800 ${SCDOC} < ${page} > ${output} VERBATIM)
    list(APPEND outputs ${output})
    install(FILES ${output} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${part})
  endif()
endforeach()

foreach(shell bash zsh fish)
  set(output ${CMAKE_BINARY_DIR}/completion/povnet.${shell})
  add_custom_command(OUTPUT ${output} DEPENDS povnet
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/completion
    COMMAND povnet completion ${shell} > ${output} VERBATIM)
  list(APPEND outputs ${output})
endforeach()
set(share ${CMAKE_INSTALL_DATAROOTDIR})
install(FILES ${CMAKE_BINARY_DIR}/completion/povnet.bash DESTINATION ${share}/bash-completion/completions RENAME povnet)
install(FILES ${CMAKE_BINARY_DIR}/completion/povnet.zsh DESTINATION ${share}/zsh/site-functions RENAME _povnet)
install(FILES ${CMAKE_BINARY_DIR}/completion/povnet.fish DESTINATION ${share}/fish/vendor_completions.d)
add_custom_target(povnet_installed_files ALL DEPENDS ${outputs})
