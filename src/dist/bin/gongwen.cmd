@echo off
rem Starts gongwen: finds java and shows its UTF-8 output as such.
setlocal
set "GONGWEN_HOME=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo gongwen: no java found: install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 3
)
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss2m -Dsun.reflect.inflationThreshold=1000 -Djdk.reflect.useNativeAccessorOnly=true -Xshare:auto -Xlog:disable -Xlog:all=off -jar "%GONGWEN_HOME%\lib\gongwen.jar" %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE% >nul
exit /b %CODE%
