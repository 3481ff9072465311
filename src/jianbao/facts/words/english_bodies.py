"""What the English names of bodies end in and stand beside."""

from __future__ import annotations

from jianbao.values.listed import words_of

LEGAL_FORMS = words_of("Ltd Inc plc Corp Corporation Company LLC LLP PLC Plc GmbH AG SA SAS SE AB Oy Oyj BV NV Pte")
"""What a firm is by law: news leaves it away."""

LEGAL = LEGAL_FORMS + words_of("Group Bank University Institute College Holdings Systems Technologies Foundation")
"""What ends an English name whatever follows: Cedar Ltd and Bayport Holdings are two."""

ENDINGS = LEGAL + words_of("""
    Co School Laboratory Laboratories Lab Labs Council Authority Agency Association Ministry Department
    Bureau Commission Committee Technology Capital Fund Partners Ventures Energy
    Power Renewables Centre Center Consortium Alliance Federation Chamber Administration Airlines
    Motors Semiconductor Compute Networks Telecom Pharma Pharmaceuticals Space Spaceworks Rockets Robotics
    Analytics Software Investments Pensjon Office Academy Trust Union Exchange Government Transit Railway Railways
    Hospital Court Museum Theatre Theater Orchestra Motion Electronics Industries Logistics Shipping Aerospace Aviation
    Dynamics Batteries Mobility Zone
""")
"""What the English names of bodies end in."""

NOUNS = words_of("""
    bureau ministry department council commission authority committee court government regulator
""")
"""What a body is called in small letters: the city's transport bureau."""

TRADES = words_of("""
    start-up startup maker supplier developer operator provider bank firm company manufacturer builder insurer carrier
    retailer
""")
"""What stands behind a comma for what a firm does."""
