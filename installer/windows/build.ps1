# Makes out\Redress-VERSION.msi and out\Redress-VERSION-portable.zip; see README.md here. Not run by its authors.
param([switch]$Ready)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot '..\..')

function Invoke-Tool([string]$Tool, [string[]]$Words) {
    & $Tool @Words
    if ($LASTEXITCODE -ne 0) { throw "$Tool ended with $LASTEXITCODE" }
}

if (-not $Ready) { Invoke-Tool 'mvn' @('-q', '-B', 'package', '-DskipTests') }
$out = 'installer\windows\out'
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out\app\lib", "$out\app\licences" | Out-Null

$version = ((Get-Content 'target\classes\redress\version.properties') -match '^version=') -replace '^version=', '' -replace '-.*$', ''
$modules = (Get-Content 'installer\modules.txt') -join ','
$options = Get-Content 'installer\java-options.txt'

# The runtime, with the class-data archive of the JDK's own classes.
Invoke-Tool 'jlink' @('--add-modules', $modules, '--include-locales=en', '--strip-debug', '--no-man-pages', '--no-header-files', '--output', "$out\runtime")
Invoke-Tool "$out\runtime\bin\java.exe" @('-XX:+UseSerialGC', '-Xshare:dump')

Copy-Item 'target\redress.jar' "$out\app"
Copy-Item 'target\lib\*.jar' "$out\app\lib"
Copy-Item 'LICENSE', 'src\main\resources\redress\THIRD-PARTY.txt' "$out\app\licences"
Get-ChildItem 'target\bom.*' -ErrorAction SilentlyContinue | Copy-Item -Destination "$out\app\licences"
Copy-Item 'installer\windows\allow-desks.ps1' "$out\app"

# Licences of the libraries, from their jars, a folder each; the runtime's own are in its legal folder.
Add-Type -AssemblyName System.IO.Compression.FileSystem
foreach ($jar in Get-ChildItem "$out\app\lib\*.jar") {
    $zip = [System.IO.Compression.ZipFile]::OpenRead($jar.FullName)
    try {
        foreach ($text in $zip.Entries) {
            if ($text.FullName -cmatch '^META-INF/(LICENSE|NOTICE|COPYING)[^/]*$') {
                $folder = New-Item -ItemType Directory -Force "$out\app\licences\$($jar.BaseName)"
                [System.IO.Compression.ZipFileExtensions]::ExtractToFile($text, (Join-Path $folder.FullName $text.Name), $true)
            }
        }
    } finally {
        $zip.Dispose()
    }
}

# A second entry in the Start menu, for PCs whose graphics driver draws nothing or worse.
$safe = "$out\safe-graphics.properties"
Set-Content -Encoding ascii $safe @(
    'win-menu=true',
    ('java-options=' + (($options + '-Dprism.order=sw') -join ' ')),
    'icon=installer/icon/redress.ico')

$common = @('--name', 'Redress', '--app-version', $version, '--vendor', 'Redress',
    '--description', 'A complaints desk for a small council', '--icon', 'installer\icon\redress.ico')
$image = $common + @('--type', 'app-image', '--dest', "$out\image", '--runtime-image', "$out\runtime",
    '--input', "$out\app", '--main-jar', 'redress.jar', '--main-class', 'redress.Main',
    '--add-launcher', "Redress (safe graphics)=$safe")
foreach ($option in $options) { $image += @('--java-options', $option) }
Invoke-Tool 'jpackage' $image
Compress-Archive -Path "$out\image\Redress" -DestinationPath "$out\Redress-$version-portable.zip"

# The upgrade code is for ever: with another, an upgrade would stand beside the old program.
Invoke-Tool 'jpackage' ($common + @('--type', 'msi', '--dest', $out, '--app-image', "$out\image\Redress",
    '--win-per-user-install', '--install-dir', 'Programs\Redress', '--win-menu', '--win-menu-group', 'Redress',
    '--win-upgrade-uuid', '3f3a2f0e-7a0e-4c3c-9f0b-5d9f2a6f1c58', '--license-file', 'LICENSE',
    '--file-associations', 'installer\windows\join-file.properties'))
Get-ChildItem $out -File
