# Lets other desks reach the PC that keeps the cases: one rule for the program, in the private profile only. Run it as
# administrator, only where hosting was chosen in Redress. Not run by its authors.
#   allow-desks.ps1                 opens port 9092, which Redress takes unless told otherwise
#   allow-desks.ps1 -Port 9192      opens another port instead
#   allow-desks.ps1 -Remove         closes it
param([int]$Port = 9092, [switch]$Remove)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$name = 'Redress desks'
Get-NetFirewallRule -DisplayName $name -ErrorAction SilentlyContinue | Remove-NetFirewallRule
if ($Remove) { Write-Output 'Other desks cannot reach this PC any more.'; exit 0 }
if ($Port -lt 1024 -or $Port -gt 65535) { Write-Error 'Give the port that Redress shows where hosting is set up: -Port NUMBER.' }
$program = Join-Path $env:LOCALAPPDATA 'Programs\Redress\Redress.exe'
if (-not (Test-Path $program)) { Write-Error "Redress is not installed in $program for this user." }
New-NetFirewallRule -DisplayName $name -Direction Inbound -Action Allow -Profile Private -Protocol TCP -LocalPort $Port -Program $program | Out-Null
Write-Output "Desks in the private network can reach Redress on port $Port."
