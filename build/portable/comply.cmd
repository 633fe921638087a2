@echo off
rem Opens the interview. Drop last year's document onto this file to begin from it, or a folder to keep your drafts there.
setlocal EnableExtensions EnableDelayedExpansion
rem As it was given: a dropped name with & or ^ in it does not come through as an argument.
set "COMPLY_COMMAND_LINE=!cmdcmdline!"
rem From here on a folder or a name may have ! in it.
setlocal DisableDelayedExpansion
set "code=2"
if not exist "%~dp0runtime\node.exe" goto unpack
if not exist "%~dp0dist\comply.cjs" goto unpack
set "COMPLY_STARTED_FROM=folder"
"%~dp0runtime\node.exe" "%~dp0dist\comply.cjs" %*
set "code=%errorlevel%"
goto end
:unpack
echo Unpack the whole zip first: right-click it, choose "Extract All", and open comply in the folder that makes.
:end
rem Opened by a double-click or a drop, the window would close on the last words; typed with a command, it stays.
set "first=%~1"
set "isOpened=yes"
if defined first if "%first:\=%"=="%first%" set "isOpened="
setlocal EnableDelayedExpansion
if "!COMPLY_COMMAND_LINE:/c=!"=="!COMPLY_COMMAND_LINE!" exit /b %code%
if defined isOpened pause
rem Not "exit /b": what follows an & in a dropped name is no command.
exit %code%
