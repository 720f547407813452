; The bundler's own uninstaller does not know the entry for starting with the computer, nor the data folder of the core.
!macro NSIS_HOOK_POSTUNINSTALL
  ${If} $UpdateMode <> 1
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Carryout"
    ; Only with "delete the application data" ticked. Copies lie elsewhere and are never touched.
    ${If} $DeleteAppDataCheckboxState = 1
      RMDir /r "$LOCALAPPDATA\Carryout"
    ${EndIf}
  ${EndIf}
!macroend
