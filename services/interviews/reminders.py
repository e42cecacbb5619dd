"""Which reminders a person wants."""

from tortoise.transactions import in_transaction

from models.interviews import ReminderChoice
from services.access import Actor, Operation, require
from services.interviews import record
from services.interviews.delivery import reminders_of
from services.interviews.faces import Reminder

_COLUMNS = {
    Reminder.DAY: "day_before",
    Reminder.HOUR: "hour_before",
    Reminder.TEN_MINUTES: "ten_minutes_before",
}


class InterviewReminders:
    """Reads and switches them."""

    async def wanted(self, actor: Actor) -> frozenset[Reminder]:
        """The reminders that come."""
        require(actor, Operation.TAKE_INTERVIEWS)
        return reminders_of(await ReminderChoice.get_or_none(user_id=actor.user_id) or ReminderChoice())

    async def toggle(self, actor: Actor, reminder: Reminder) -> frozenset[Reminder]:
        """Switch one on or off; what is planned follows at once."""
        require(actor, Operation.TAKE_INTERVIEWS)
        column = _COLUMNS[reminder]
        async with in_transaction():
            await ReminderChoice.get_or_create(user_id=actor.user_id)
            row = await ReminderChoice.filter(user_id=actor.user_id).select_for_update().get()
            await ReminderChoice.filter(id=row.id).update(**{column: not getattr(row, column)})
            await record.look_again_at_all_of(actor.user_id)
        return await self.wanted(actor)
