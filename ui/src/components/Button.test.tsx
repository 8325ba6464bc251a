import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderPart } from "../test/render";
import { Button } from "./Button";

test("while its work is under way a button keeps the focus and does nothing", async () => {
  const onPress = vi.fn();
  const onSubmit = vi.fn();
  const parts = (isPending: boolean) => (
    <form onSubmit={onSubmit}>
      <Button onPress={onPress} isPending={isPending}>
        Save
      </Button>
      <Button type="submit" isPending={isPending}>
        Send
      </Button>
    </form>
  );
  renderPart(parts(true));
  const user = userEvent.setup({ delay: null });
  const save = screen.getByRole("button", { name: "Save" });
  await user.click(save);
  await user.keyboard("{Enter}");
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(onPress).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(save.getAttribute("aria-disabled")).toBe("true");
  expect(document.querySelector("[data-live-announcer] [role=img]")).toBeNull();
});
