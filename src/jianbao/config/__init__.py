"""Settings: from `jianbao.toml` and the environment, read once per command.

`jianbao.toml` is looked for in the working directory and its parents. It names endpoints, the one to use, folders
of recipes, and columns of tables of articles; it never holds a key:

    endpoint = "desk"
    recipes = ["recipes"]

    [columns]
    text = "fulltext"

    [endpoints.desk]
    preset = "vllm"
    base_url = "http://10.0.0.5:8000/v1"
    model = "qwen3-32b"
    key_env = "DESK_KEY"

JIANBAO_CONFIG    the file to read instead
JIANBAO_CACHE     the folder that keeps the embedded model's file (default: the user's cache folder)
JIANBAO_API_KEY   the key for an endpoint that is given by its address alone
"""

from jianbao.config.reading import FILE, Settings, key_in, settings
from jianbao.config.tables import NO_MODEL, Asks, Columns, EndpointSettings, Limit, Output, checked_url

__all__ = [
    "FILE",
    "NO_MODEL",
    "Asks",
    "Columns",
    "EndpointSettings",
    "Limit",
    "Output",
    "Settings",
    "checked_url",
    "key_in",
    "settings",
]
