"""`python -m jianbao`."""

from jianbao.cli import main

main()
