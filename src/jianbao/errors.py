"""What can go wrong, as one tree.

JianbaoError
├── UsageError                the caller's mistake: a path, an option, a recipe
│   ├── ArticleError          a file that cannot be read as an article
│   ├── RecipeError           a recipe that is missing or malformed
│   ├── GoldError             gold that cannot be read, or that its article does not bear out
│   └── EvalError             runs that cannot be compared
├── RecordError               a stored record cannot be read or written
├── ModelFileError            the embedded model cannot be had or is not what it should be
└── EndpointError             an endpoint did not give a usable answer
    ├── NoModelError          no model is to be asked, and code alone does not know
    ├── AuthenticationError   the key is missing or refused, or its account is empty
    ├── RateLimitedError      still refused for its rate after all retries
    ├── TransportError        no connection, a timeout, or a server's own failure, after all retries
    ├── RejectedError         the endpoint refuses the request itself (its model, its format)
    │   └── TooLongError          the prompt does not fit the model's context
    └── AnswerError           there was an answer, and it is of no use
        ├── BlankAnswerError      empty
        ├── RefusedAnswerError    the model declines
        ├── TruncatedAnswerError  cut by the token limit
        └── MalformedAnswerError  of no use also when asked again
            ├── NotJsonAnswerError    no JSON can be read from it
            └── OffSchemaAnswerError  JSON, but not of the schema

Every message says what is wrong, shows the value, and says what to do.
"""

from __future__ import annotations


class JianbaoError(Exception):
    """Root of all errors that jianbao raises on purpose."""


class UsageError(JianbaoError):
    """The caller asked for something that cannot be done."""


class ArticleError(UsageError):
    """A file cannot be read as an article."""


class RecipeError(UsageError):
    """A recipe is missing or malformed."""


class GoldError(UsageError):
    """Gold cannot be read, or its article does not bear it out."""


class EvalError(UsageError):
    """Runs cannot be compared."""


class RecordError(JianbaoError):
    """A stored record cannot be read or written."""


class ModelFileError(JianbaoError):
    """The embedded model's file cannot be had, or is not what it should be."""


class EndpointError(JianbaoError):
    """An endpoint did not give a usable answer."""


class NoModelError(EndpointError):
    """No model is to be asked, and code alone does not know."""


class AuthenticationError(EndpointError):
    """The key is missing or refused, or its account is empty."""


class RateLimitedError(EndpointError):
    """Refused for its rate, also after all retries."""


class TransportError(EndpointError):
    """No connection, a timeout or a failing server, also after all retries."""


class RejectedError(EndpointError):
    """The endpoint refuses the request itself."""


class TooLongError(RejectedError):
    """The prompt does not fit the model's context."""


class AnswerError(EndpointError):
    """The endpoint answered, and the answer is of no use."""


class BlankAnswerError(AnswerError):
    """The answer is empty."""


class RefusedAnswerError(AnswerError):
    """The model declines to answer."""


class TruncatedAnswerError(AnswerError):
    """The answer is cut by the token limit."""


class MalformedAnswerError(AnswerError):
    """The answer is not what was asked for, also after asking again."""


class NotJsonAnswerError(MalformedAnswerError):
    """No JSON can be read from the answer."""


class OffSchemaAnswerError(MalformedAnswerError):
    """The answer is JSON, but not of the schema."""
