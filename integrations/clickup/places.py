"""From the token's owner down to a list: workspace, space, folder, list."""

from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, TypeAdapter

from integrations.clickup.schemas import Folder, ListWhole, Member, Space, TaskList, User, Workspace
from integrations.clickup.session import Operations


class _Answer(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)


class _UserAnswer(_Answer):
    user: User


class _Workspaces(_Answer):
    teams: list[Workspace]


class _Spaces(_Answer):
    spaces: list[Space]


class _Folders(_Answer):
    folders: list[Folder]


class _Lists(_Answer):
    lists: list[TaskList]


class _Members(_Answer):
    members: list[Member]


_USER = TypeAdapter(_UserAnswer)
_WORKSPACES = TypeAdapter(_Workspaces)
_SPACES = TypeAdapter(_Spaces)
_FOLDERS = TypeAdapter(_Folders)
_LISTS = TypeAdapter(_Lists)
_LIST = TypeAdapter(ListWhole)
_MEMBERS = TypeAdapter(_Members)


class PlaceOperations(Operations):
    """Browsing; none of these answers comes in pages."""

    async def user(self) -> User:
        """The owner of the token. https://developer.clickup.com/reference/getauthorizeduser ."""
        return (await self._session.get("user.get", "/user")).read(_USER).user

    async def workspaces(self) -> list[Workspace]:
        """Workspaces the token may see. https://developer.clickup.com/reference/getauthorizedteams ."""
        return (await self._session.get("workspaces.list", "/team")).read(_WORKSPACES).teams

    async def spaces(self, workspace_id: str) -> list[Space]:
        """Spaces of a workspace that are not archived. https://developer.clickup.com/reference/getspaces ."""
        path = f"/team/{quote(workspace_id, safe='')}/space"
        return (await self._session.get("spaces.list", path, _ALIVE)).read(_SPACES).spaces

    async def folders(self, space_id: str) -> list[Folder]:
        """Folders of a space, without the hidden ones. https://developer.clickup.com/reference/getfolders ."""
        path = f"/space/{quote(space_id, safe='')}/folder"
        found = (await self._session.get("folders.list", path, _ALIVE)).read(_FOLDERS).folders
        return [folder for folder in found if not folder.hidden]

    async def lists(self, folder_id: str) -> list[TaskList]:
        """Lists of a folder. https://developer.clickup.com/reference/getlists ."""
        path = f"/folder/{quote(folder_id, safe='')}/list"
        return (await self._session.get("lists.list", path, _ALIVE)).read(_LISTS).lists

    async def folderless_lists(self, space_id: str) -> list[TaskList]:
        """Lists of a space that are in no folder. https://developer.clickup.com/reference/getfolderlesslists ."""
        path = f"/space/{quote(space_id, safe='')}/list"
        return (await self._session.get("lists.folderless", path, _ALIVE)).read(_LISTS).lists

    async def task_list(self, list_id: str) -> ListWhole:
        """One list with its statuses, in their order. https://developer.clickup.com/reference/getlist ."""
        return (await self._session.get("lists.get", f"/list/{quote(list_id, safe='')}")).read(_LIST)

    async def list_members(self, list_id: str) -> list[Member]:
        """People who may see a list. https://developer.clickup.com/reference/getlistmembers ."""
        path = f"/list/{quote(list_id, safe='')}/member"
        return (await self._session.get("lists.members", path)).read(_MEMBERS).members


_ALIVE = {"archived": "false"}
